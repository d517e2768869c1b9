namespace Vardpersonal.Design.Components;

/// <summary>Two large tabs that are links, one for each care level.</summary>
/// <param name="Levels">The levels; the current one is where the reader is.</param>
public sealed record CareLevelTabs(IReadOnlyList<NavigationItem> Levels) : IDesignComponent
{
    /// <summary>What the tabs choose.</summary>
    public string Label { get; init; } = "Visa innehåll för";
}
