namespace Vardpersonal.Design.Components;

/// <summary>Documents with title, lead and facts, under headings when there are several groups.</summary>
/// <param name="Groups">The groups.</param>
public sealed record DocumentList(IReadOnlyList<DocumentGroup> Groups) : IDesignComponent
{
    /// <summary>One group without a heading.</summary>
    public DocumentList(IReadOnlyList<DocumentEntry> entries)
        : this([new DocumentGroup(null, entries)])
    {
    }

    /// <summary>The groups' heading level.</summary>
    public int HeadingLevel { get; init; } = 2;
}

/// <summary>Documents under a heading.</summary>
/// <param name="Heading">A letter or an area; null for none.</param>
/// <param name="Entries">The documents.</param>
/// <param name="Id">The heading's anchor.</param>
public sealed record DocumentGroup(string? Heading, IReadOnlyList<DocumentEntry> Entries, string? Id = null);

/// <summary>A document in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Where it is.</param>
public sealed record DocumentEntry(string Title, string Href)
{
    /// <summary>What it is about, in a sentence.</summary>
    public string? Lead { get; init; }

    /// <summary>One line of facts.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>A standing worth knowing, such as on consultation.</summary>
    public StatusTag? Status { get; init; }
}
