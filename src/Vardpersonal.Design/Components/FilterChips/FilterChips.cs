namespace Vardpersonal.Design.Components;

/// <summary>What a list is narrowed by, each with its way back. Nothing when nothing is chosen.</summary>
/// <param name="Chips">What has been chosen.</param>
public sealed record FilterChips(IReadOnlyList<FilterChip> Chips) : IDesignComponent
{
    /// <summary>The address without any of them.</summary>
    public string? ClearHref { get; init; }

    /// <summary>What the list of them is called, for those who do not see it.</summary>
    public string Label { get; init; } = "Valda filter";
}

/// <summary>A chosen filter.</summary>
/// <param name="Text">What was chosen.</param>
/// <param name="RemoveHref">The address without it.</param>
public sealed record FilterChip(string Text, string RemoveHref);
