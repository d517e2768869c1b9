namespace Vardpersonal.Design.Components;

/// <summary>How a section or block differs.</summary>
public enum DifferenceChange
{
    Unchanged,
    Added,
    Removed,
    Changed,
}

/// <summary>What a block of text is.</summary>
public enum DifferenceBlockKind
{
    Paragraph,
    ListItem,
    Heading,
    TableRow,
}

/// <summary>How a run of words differs.</summary>
public enum DifferenceRunKind
{
    Equal,
    Inserted,
    Deleted,
}

/// <summary>Two editions' texts in one: what was added and what was taken away, in signs and in words.</summary>
/// <param name="Sections">The sections in order.</param>
public sealed record TextDifference(IReadOnlyList<DifferenceSection> Sections) : IDesignComponent
{
    /// <summary>The sections' heading level.</summary>
    public int HeadingLevel { get; init; } = 3;

    /// <summary>Whether blocks without a difference are shown.</summary>
    public bool ShowUnchanged { get; init; }
}

/// <summary>A section.</summary>
/// <param name="Title">Its heading; empty before the first.</param>
/// <param name="Change">How it differs.</param>
/// <param name="Blocks">Its blocks.</param>
/// <param name="OlderTitle">What it was called before, when that is another.</param>
public sealed record DifferenceSection(string Title, DifferenceChange Change, IReadOnlyList<DifferenceBlock> Blocks, string? OlderTitle = null);

/// <summary>A block.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Change">How it differs.</param>
/// <param name="Cells">One text for each cell of a table row; every other kind has one.</param>
public sealed record DifferenceBlock(DifferenceBlockKind Kind, DifferenceChange Change, IReadOnlyList<IReadOnlyList<DifferenceRun>> Cells);

/// <summary>A run of words.</summary>
public sealed record DifferenceRun(DifferenceRunKind Kind, string Text);

internal static class DifferenceBlocks
{
    /// <summary>Neighbouring blocks of one kind together, so that they become one list or one table.</summary>
    public static IEnumerable<IReadOnlyList<DifferenceBlock>> Together(IEnumerable<DifferenceBlock> blocks)
    {
        List<DifferenceBlock> run = [];
        foreach (var block in blocks)
        {
            if (run.Count > 0 && run[0].Kind != block.Kind)
            {
                yield return run;
                run = [];
            }

            run.Add(block);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
