using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Indexing.Records;

/// <summary>An edition's text cut into what can be linked to, with the addresses and anchors that its page has.</summary>
internal static class RecordSections
{
    /// <summary>Anchors that the pages give to what has no heading in the text.</summary>
    private const string KeyPointsAnchor = "#det-viktigaste";
    private const string OpeningAnchor = "#inledning";

    /// <param name="edition">The edition in force.</param>
    /// <param name="path">The page's address, without query.</param>
    public static IReadOnlyList<SearchSection> Of(Edition edition, string path)
    {
        var media = new MediaWords(edition.Media);
        return
        [
            .. KeyPoints(edition, path),
            .. Particulars(edition, path),
            .. edition.Part(EditionPart.Main) is { } main ? Main(main, path, media) : [],
            .. ByCareLevel(edition, path, media),
            .. edition.PatientText is { } text ? [new SearchSection(RecordTexts.PatientText, Whole(text, media), path + "/patient")] : Array.Empty<SearchSection>(),
        ];
    }

    /// <summary>Where a page of the care level is read.</summary>
    public static string AddressOf(string path, CareLevel level, bool hasSeveral, string? unit = null)
    {
        string?[] query = [hasSeveral ? "vardniva=" + level.Name() : null, unit is null ? null : "enhet=" + Uri.EscapeDataString(unit)];
        return query.OfType<string>().ToList() is { Count: > 0 } set ? path + "?" + string.Join('&', set) : path;
    }

    private static IEnumerable<SearchSection> KeyPoints(Edition edition, string path) =>
        edition.KeyPoints.Count == 0 ? [] : [new(RecordTexts.KeyPoints, string.Join("\n\n", edition.KeyPoints.Select(point => ReadableText.Of(point))), path + KeyPointsAnchor)];

    /// <summary>What the page says above the text.</summary>
    private static IEnumerable<SearchSection> Particulars(Edition edition, string path)
    {
        string?[] words =
        [
            edition.Event is { } occasion ? RecordTexts.Place(occasion.Place, occasion.Organiser) : null,
            edition.Service?.Purpose,
            edition.Education is { } education ? RecordTexts.Provider(education.Provider) : null,
        ];
        return words.Where(text => text is { Length: > 0 }).Select(text => new SearchSection(string.Empty, text!, path));
    }

    private static IEnumerable<SearchSection> Main(EditionPart part, string path, MediaWords media)
    {
        var text = SectionParser.Parse(part);
        var opening = ReadableText.Of(text.Preamble, media.Of);
        return (opening.Length == 0 ? [] : new[] { new SearchSection(string.Empty, opening, path + OpeningAnchor) })
            .Concat(Pieces(text, media).Select(piece => new SearchSection(piece.Heading, piece.Text, $"{path}#{piece.Anchor}")));
    }

    /// <summary>What reads the same on two care levels is one section, of the first.</summary>
    private static IEnumerable<SearchSection> ByCareLevel(Edition edition, string path, MediaWords media)
    {
        var levels = edition.CareLevels.ToList();
        return levels.SelectMany(level => Pieces(SectionParser.Parse(edition.Part(level.Name())!), media).Select(piece => (Level: level, Piece: piece)))
            .GroupBy(found => found.Piece)
            .Select(same => new SearchSection(
                same.Key.Heading,
                same.Key.Text,
                $"{AddressOf(path, same.First().Level, levels.Count > 1)}#{same.Key.Anchor}",
                levels.Count > 1 && same.Count() == 1 ? same.First().Level.Name() : null));
    }

    private static IEnumerable<Piece> Pieces(SectionedText text, MediaWords media) => text.Sections.SelectMany(section =>
        section.SubSections.Select(sub => new Piece(sub.Anchor, sub.Title, ReadableText.Of(sub.Markdown, media.Of)))
            .Prepend(new(section.Anchor, section.Title, ReadableText.Of(section.Markdown, media.Of))));

    /// <summary>A text whose headings have no anchors on their page.</summary>
    private static string Whole(string markdown, MediaWords media)
    {
        var text = SectionParser.Parse(markdown);
        return string.Join("\n\n", Pieces(text, media).SelectMany(piece => new[] { piece.Heading, piece.Text }).Prepend(ReadableText.Of(text.Preamble, media.Of)).Where(words => words.Length > 0));
    }

    private sealed record Piece(string Anchor, string Heading, string Text);

    /// <summary>What pictures and films say in words.</summary>
    private sealed class MediaWords(IReadOnlyList<MediaItem> media)
    {
        public string? Of(string id) => media.FirstOrDefault(item => item.Id == id) is not { } found ? null
            : found.Kind == MediaKind.Image ? found.Caption ?? found.Alt
            : string.Join("\n\n", new[] { found.Title, found.Transcript }.OfType<string>());
    }
}
