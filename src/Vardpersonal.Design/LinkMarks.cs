using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Vardpersonal.Design;

internal static class LinkMarks
{
    // Keeps the sign on the last word's line.
    private const string Joiner = "&#8288;";

    /// <summary>The sign after a link that leads elsewhere, with a word for those who do not see it.</summary>
    public static IHtmlContent? Sign(IHtmlHelper html, LinkMark mark) => mark switch
    {
        LinkMark.External => new HtmlContentBuilder().AppendHtml(Joiner).AppendHtml(html.Icon(Icon.External)).AppendHtml("<span class=\"vp-hidden\"> (annan webbplats)</span>"),
        LinkMark.SignIn => new HtmlContentBuilder().AppendHtml(Joiner).AppendHtml(html.Icon(Icon.Lock)).AppendHtml("<span class=\"vp-hidden\"> (kräver inloggning)</span>"),
        _ => null,
    };
}
