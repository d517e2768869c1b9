namespace Vardpersonal.Design.Components;

/// <summary>"Om innehållet": who has approved what and when, national and regional side by side.</summary>
/// <param name="Columns">The columns.</param>
public sealed record AboutContent(IReadOnlyList<AboutColumn> Columns) : IDesignComponent
{
    /// <summary>The heading.</summary>
    public string Title { get; init; } = "Om innehållet";

    /// <summary>The heading's anchor.</summary>
    public string Id { get; init; } = "om-innehallet";

    /// <summary>The heading's level; the columns' headings are one below.</summary>
    public int HeadingLevel { get; init; } = 2;

    /// <summary>Links under the columns, such as all versions.</summary>
    public IReadOnlyList<LinkItem> Links { get; init; } = [];
}

/// <summary>A column about the national content or a supplement.</summary>
/// <param name="Title">Such as "Nationellt innehåll".</param>
/// <param name="Items">The facts.</param>
/// <param name="IsRegional">Regional columns have the region's colour.</param>
public sealed record AboutColumn(string Title, IReadOnlyList<DefinitionItem> Items, bool IsRegional = false);
