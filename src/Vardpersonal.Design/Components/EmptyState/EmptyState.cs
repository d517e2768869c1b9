using Microsoft.AspNetCore.Html;

namespace Vardpersonal.Design.Components;

/// <summary>Nothing here, and what to do next.</summary>
/// <param name="Title">What is missing.</param>
public sealed record EmptyState(string Title) : IDesignComponent
{
    /// <summary>Why, in a sentence.</summary>
    public string? Text { get; init; }

    /// <summary>The next steps.</summary>
    public IReadOnlyList<LinkItem> Next { get; init; } = [];

    /// <summary>More than text and links, such as a search box.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>The title's level.</summary>
    public int HeadingLevel { get; init; } = 2;
}
