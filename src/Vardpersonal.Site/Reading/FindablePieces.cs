using Vardpersonal.Content.Reading;
using Vardpersonal.Indexing.FindInPage;

namespace Vardpersonal.Site.Reading;

/// <summary>What of a page can be found by its words: sections, sub-sections and supplements, in reading order.</summary>
internal static class FindablePieces
{
    /// <summary>The anchor of the panel with the key points.</summary>
    private const string KeyPointsAnchor = "det-viktigaste";

    /// <summary>A support's key points and text.</summary>
    public static IEnumerable<FindablePiece> Of(IReadOnlyList<string> keyPoints, PlacedText text) =>
        Of(text).Prepend(new(KeyPointsAnchor, "Det viktigaste", string.Join("\n\n", keyPoints)));

    public static IEnumerable<FindablePiece> Of(PlacedText text) =>
        text.Sections.SelectMany(Of).Concat(Supplements(text.Unplaced));

    private static IEnumerable<FindablePiece> Of(PlacedSection section) =>
        Supplements(section.Supplements).Prepend(new(section.Anchor, section.Title, section.Markdown)).Concat(section.SubSections.SelectMany(Of));

    private static IEnumerable<FindablePiece> Supplements(IEnumerable<Content.Supplements.PublishedSupplement> supplements) =>
        supplements.Select(supplement => new FindablePiece("tillagg-" + supplement.Edition.Id.Value, Texts.SupplementHeading, supplement.Edition.Markdown));
}
