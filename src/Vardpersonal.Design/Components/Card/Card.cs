namespace Vardpersonal.Design.Components;

/// <summary>A plain entrance: a title that is a link, and a line about what is behind it.</summary>
/// <param name="Title">The link.</param>
/// <param name="Href">Where it leads.</param>
public sealed record Card(string Title, string Href) : IDesignComponent
{
    /// <summary>What is behind it.</summary>
    public string? Text { get; init; }

    /// <summary>Small print at the bottom, such as a count.</summary>
    public string? Note { get; init; }

    /// <summary>Where the link leads, when the reader should know.</summary>
    public LinkMark Mark { get; init; }

    /// <summary>The title's level.</summary>
    public int HeadingLevel { get; init; } = 3;

    /// <summary>Links of its own under the text; the whole card is then no longer one target.</summary>
    public IReadOnlyList<LinkItem> Links { get; init; } = [];
}
