using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Supplements;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Content.Reading;

/// <summary>A section with the supplements that stand at it.</summary>
public sealed record PlacedSection(string Anchor, string Title, string Markdown, IReadOnlyList<PublishedSupplement> Supplements, IReadOnlyList<PlacedSection> SubSections)
{
    /// <summary>Where a section has a text of its own its supplements follow that text, else they follow its sub-sections.</summary>
    public bool SupplementsComeFirst => Markdown.Length > 0;
}

/// <summary>A text with every supplement in its place.</summary>
/// <param name="Unplaced">Supplements at an anchor that this edition no longer has: shown last, never lost.</param>
public sealed record PlacedText(string Preamble, IReadOnlyList<PlacedSection> Sections, IReadOnlyList<PublishedSupplement> Unplaced)
{
    public static PlacedText Empty { get; } = new(string.Empty, [], []);
}

/// <summary>Composes the national text and the region's supplements, each in its place.</summary>
public static class Composition
{
    /// <summary>The text of one care level; empty when the edition does not have it.</summary>
    public static PlacedText Of(DocumentView view, CareLevel level)
    {
        if (view.Edition.Part(level.Name()) is not { } part)
        {
            return PlacedText.Empty;
        }

        var text = SectionParser.Parse(part);
        var anchors = text.Anchors.ToHashSet();
        return new(
            text.Preamble,
            [.. text.Sections.Select(section => Place(view, level, section))],
            [.. view.Supplements.Where(supplement => supplement.Edition.CareLevel == level && !anchors.Contains(supplement.Edition.Section))]);
    }

    /// <summary>The only text of a type without care levels.</summary>
    public static PlacedText OfMain(Edition edition) => edition.Part(EditionPart.Main) is { } part ? OfPlain(part.Markdown) : PlacedText.Empty;

    public static PlacedText OfPlain(string markdown)
    {
        var text = SectionParser.Parse(markdown);
        return new(text.Preamble, [.. text.Sections.Select(section => new PlacedSection(section.Anchor, section.Title, section.Markdown, [], Subs(section, _ => [])))], []);
    }

    private static PlacedSection Place(DocumentView view, CareLevel level, Section section)
    {
        return new(section.Anchor, section.Title, section.Markdown, At(section.Anchor), Subs(section, At));

        IReadOnlyList<PublishedSupplement> At(string anchor) => [.. view.At(level, anchor)];
    }

    private static IReadOnlyList<PlacedSection> Subs(Section section, Func<string, IReadOnlyList<PublishedSupplement>> supplementsAt) =>
        [.. section.SubSections.Select(sub => new PlacedSection(sub.Anchor, sub.Title, sub.Markdown, supplementsAt(sub.Anchor), []))];
}
