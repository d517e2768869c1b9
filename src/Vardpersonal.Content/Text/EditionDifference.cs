using Vardpersonal.Content.Editions;

namespace Vardpersonal.Content.Text;

public enum Change
{
    Unchanged,
    Added,
    Removed,
    Changed,
}

public enum SpanKind
{
    Equal,
    Inserted,
    Deleted,
}

public enum BlockKind
{
    Paragraph,
    ListItem,
    Heading,
    TableRow,
}

/// <summary>A run of text that both editions have, or only the newer (inserted) or the older (deleted).</summary>
public sealed record TextSpan(SpanKind Kind, string Text);

/// <summary>One block of text. Its equal and inserted spans are the newer edition's words, its equal and deleted ones the older's.</summary>
/// <param name="Cells">One text for each cell of a table row; every other kind of block has one.</param>
public sealed record BlockDifference(BlockKind Kind, Change Change, IReadOnlyList<IReadOnlyList<TextSpan>> Cells)
{
    public IEnumerable<TextSpan> Spans => Cells.SelectMany(cell => cell);
}

/// <summary>A section (<c>##</c>) with its sub-sections; what stands before the first heading has an empty anchor and title.</summary>
/// <param name="OlderTitle">What the section was called in the older edition, where that is another.</param>
public sealed record SectionDifference(string Anchor, string Title, string? OlderTitle, Change Change, IReadOnlyList<BlockDifference> Blocks);

/// <param name="Name">The part's name: a care level's, <see cref="EditionPart.Main"/> or <see cref="EditionPart.Patient"/>.</param>
public sealed record PartDifference(string Name, Change Change, IReadOnlyList<SectionDifference> Sections);

/// <summary>A field of the front matter that differs; <paramref name="Field"/> is called as in the content format.</summary>
public sealed record FactDifference(string Field, IReadOnlyList<string> Older, IReadOnlyList<string> Newer);

/// <summary>
/// What differs between two editions, to be read from top to bottom: every section of both, in the newer edition's order, with what was
/// taken away where it stood. Compared are words: emphasis and where links lead are no difference.
/// </summary>
public sealed record EditionDifference(IReadOnlyList<FactDifference> Facts, IReadOnlyList<PartDifference> Parts)
{
    public bool IsEmpty => Facts.Count == 0 && Parts.All(part => part.Change == Change.Unchanged);

    public static EditionDifference Between(Edition older, Edition newer) => new(
        DifferenceFacts.Between(older, newer),
        [.. DifferenceOrder.Merge(Names(older), Names(newer)).Select(name => DifferenceSections.Between(name, older.Part(name), newer.Part(name)))]);

    private static List<string> Names(Edition edition) => [.. edition.Parts.Select(part => part.Name)];
}
