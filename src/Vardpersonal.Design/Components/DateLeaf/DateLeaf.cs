namespace Vardpersonal.Design.Components;

/// <summary>A day as a leaf of a calendar. The date stands in words beside it, so it is not read out.</summary>
/// <param name="Date">The day.</param>
public sealed record DateLeaf(DateOnly Date) : IDesignComponent
{
    /// <summary>Whether the year stands on it, where days of several years are shown together.</summary>
    public bool HasYear { get; init; }
}
