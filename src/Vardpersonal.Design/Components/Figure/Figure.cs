namespace Vardpersonal.Design.Components;

/// <summary>A picture with its text alternative and caption.</summary>
/// <param name="Source">The picture's address.</param>
/// <param name="Alternative">What the picture shows, for those who do not see it; empty for an ornament.</param>
public sealed record Figure(string Source, string Alternative) : IDesignComponent
{
    /// <summary>The text under the picture.</summary>
    public string? Caption { get; init; }

    /// <summary>Who made the picture.</summary>
    public string? Credit { get; init; }

    /// <summary>The picture's width in pixels, so that nothing jumps when it comes.</summary>
    public int? Width { get; init; }

    /// <summary>The picture's height in pixels.</summary>
    public int? Height { get; init; }
}
