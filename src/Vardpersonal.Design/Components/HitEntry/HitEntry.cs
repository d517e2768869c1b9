namespace Vardpersonal.Design.Components;

/// <summary>A hit: title, the words found where they stand, and one line of facts that begins with whose it is.</summary>
/// <param name="Title">Its title, with the words found.</param>
/// <param name="Href">Where it is read.</param>
/// <param name="Source">Whose it is.</param>
public sealed record HitEntry(MarkedText Title, string Href, string Source) : IDesignComponent
{
    /// <summary>What kind of document it is.</summary>
    public string? Kind { get; init; }

    /// <summary>What weight it has, in words: appointed, overdue, superseded.</summary>
    public IReadOnlyList<StatusTag> Standings { get; init; } = [];

    /// <summary>One line of facts, after the source.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The found words where they stand in the text.</summary>
    public IReadOnlyList<HitExcerpt> Excerpts { get; init; } = [];

    /// <summary>The day of an event, as a leaf.</summary>
    public DateLeaf? Leaf { get; init; }

    /// <summary>When and where, for an event.</summary>
    public string? When { get; init; }

    /// <summary>The language of title and text when it is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>Marks a hit that leads to another site.</summary>
    public LinkMark Mark { get; init; }

    /// <summary>Its place among all hits, from 1.</summary>
    public int Position { get; init; } = 1;

    /// <summary>The title's level.</summary>
    public int HeadingLevel { get; init; } = 3;
}

/// <summary>A piece of a text and the section that it stands in.</summary>
/// <param name="Text">The piece, with the words found.</param>
/// <param name="Heading">The section's; empty for what stands before the first.</param>
/// <param name="Href">Where the section is read.</param>
public sealed record HitExcerpt(MarkedText Text, string Heading, string Href)
{
    /// <summary>Whether the piece begins in the middle of a sentence.</summary>
    public bool IsCutBefore { get; init; }

    /// <summary>Whether the piece ends in the middle of a sentence.</summary>
    public bool IsCutAfter { get; init; }
}
