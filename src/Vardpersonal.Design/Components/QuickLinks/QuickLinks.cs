namespace Vardpersonal.Design.Components;

/// <summary>A grid of links to services and tools.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Links">The links, marked when they lead elsewhere or ask to sign in.</param>
public sealed record QuickLinks(string Title, IReadOnlyList<LinkItem> Links) : IDesignComponent
{
    /// <summary>The region's own links stand on its ground.</summary>
    public bool IsRegional { get; init; }

    /// <summary>A line under the heading.</summary>
    public string? Intro { get; init; }

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; init; } = 2;
}
