namespace Vardpersonal.Design.Components;

/// <summary>All regions, to choose from.</summary>
/// <param name="Regions">The regions in alphabetical order.</param>
public sealed record RegionList(IReadOnlyList<NavigationItem> Regions) : IDesignComponent
{
    /// <summary>The national content alone.</summary>
    public NavigationItem? National { get; init; }
}
