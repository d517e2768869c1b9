namespace Vardpersonal.Design.Components;

/// <summary>New and revised, each with its date and what changed.</summary>
/// <param name="Items">The items, newest first.</param>
public sealed record DatedList(IReadOnlyList<DatedItem> Items) : IDesignComponent;

/// <summary>Something that happened on a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Href">Where it is.</param>
public sealed record DatedItem(DateOnly Date, string Title, string Href)
{
    /// <summary>What changed, in the editor's words.</summary>
    public string? Change { get; init; }

    /// <summary>What it is and what happened, such as "Kunskapsstöd, reviderat".</summary>
    public string? Label { get; init; }
}
