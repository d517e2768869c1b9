using Microsoft.AspNetCore.Html;

namespace Vardpersonal.Design.Components;

/// <summary>A film with captions and its words as text.</summary>
/// <param name="Title">What the film is called.</param>
/// <param name="Source">The film's address.</param>
public sealed record Film(string Title, string Source) : IDesignComponent
{
    /// <summary>The film's media type.</summary>
    public string ContentType { get; init; } = "video/webm";

    /// <summary>The captions as WebVTT.</summary>
    public string? Captions { get; init; }

    /// <summary>The picture before the film starts.</summary>
    public string? Poster { get; init; }

    /// <summary>How long it is, such as "2 min 10 s".</summary>
    public string? Length { get; init; }

    /// <summary>Everything said and shown, as text.</summary>
    public IHtmlContent? Transcript { get; init; }
}
