using Microsoft.AspNetCore.Html;

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

    internal IHtmlContent? Sign(Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper html) => LinkMarks.Sign(html, Mark);
}

internal static class LinkMarks
{
    /// <summary>The sign after a link that leads elsewhere, with a word for those who do not see it.</summary>
    public static IHtmlContent? Sign(Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper html, LinkMark mark) => mark switch
    {
        LinkMark.External => new HtmlContentBuilder().AppendHtml(html.Icon(Icon.External)).AppendHtml("<span class=\"vp-hidden\"> (annan webbplats)</span>"),
        LinkMark.SignIn => new HtmlContentBuilder().AppendHtml(html.Icon(Icon.Lock)).AppendHtml("<span class=\"vp-hidden\"> (kräver inloggning)</span>"),
        _ => null,
    };
}
