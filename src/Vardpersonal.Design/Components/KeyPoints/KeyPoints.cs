using Microsoft.AspNetCore.Html;

namespace Vardpersonal.Design.Components;

/// <summary>What the reader needs most, at most five points, in a rose panel.</summary>
/// <param name="Points">The points, each a line of text that may hold links and emphasis.</param>
public sealed record KeyPoints(IReadOnlyList<IHtmlContent> Points) : IDesignComponent
{
    /// <summary>The panel's heading.</summary>
    public string Title { get; init; } = "Det viktigaste";

    /// <summary>The panel's anchor.</summary>
    public string Id { get; init; } = "det-viktigaste";

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; init; } = 2;
}
