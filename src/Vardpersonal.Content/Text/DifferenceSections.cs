using Vardpersonal.Content.Editions;

namespace Vardpersonal.Content.Text;

/// <summary>Pairs the sections of two texts by their anchors, which stay put when headings are reworded.</summary>
internal static class DifferenceSections
{
    public static PartDifference Between(string name, EditionPart? older, EditionPart? newer)
    {
        var (before, after) = (SectionsOf(older), SectionsOf(newer));
        var sections = DifferenceOrder.Merge([.. before.Keys], [.. after.Keys])
            .Select(key => Between(before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
            .ToList();
        return new(name, ChangeOf(older is null, newer is null, sections.Select(section => section.Change)), sections);
    }

    private static SectionDifference Between(Section? older, Section? newer)
    {
        var blocks = DifferenceAlignment.Between(DifferenceBlocks.Of(older), DifferenceBlocks.Of(newer));
        var shown = (newer ?? older)!;
        var renamed = older is not null && older.Title != shown.Title;
        var changes = blocks.Select(block => block.Change).Append(renamed ? Change.Changed : Change.Unchanged);
        return new(shown.Anchor, shown.Title, renamed ? older!.Title : null, ChangeOf(older is null, newer is null, changes), blocks);
    }

    private static Change ChangeOf(bool isNew, bool isGone, IEnumerable<Change> within) =>
        isNew ? Change.Added
        : isGone ? Change.Removed
        : within.All(change => change == Change.Unchanged) ? Change.Unchanged
        : Change.Changed;

    /// <summary>Sections by anchor, in order. Older pages may have an anchor twice: the second pairs with the other's second.</summary>
    private static OrderedDictionary<(string Anchor, int Time), Section> SectionsOf(EditionPart? part)
    {
        var sections = new OrderedDictionary<(string, int), Section>();
        if (part is null)
        {
            return sections;
        }

        var text = SectionParser.Parse(part);
        if (text.Preamble.Length > 0)
        {
            sections.Add((string.Empty, 0), new(string.Empty, string.Empty, text.Preamble, []));
        }

        foreach (var section in text.Sections)
        {
            sections.Add((section.Anchor, sections.Keys.Count(key => key.Item1 == section.Anchor)), section);
        }

        return sections;
    }
}
