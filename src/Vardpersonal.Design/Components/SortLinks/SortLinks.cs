namespace Vardpersonal.Design.Components;

/// <summary>The orders that a list can stand in, as links on a line.</summary>
/// <param name="Orders">The orders, one of them current.</param>
public sealed record SortLinks(IReadOnlyList<NavigationItem> Orders) : IDesignComponent
{
    /// <summary>What stands before them.</summary>
    public string Label { get; init; } = "Sortera efter";
}
