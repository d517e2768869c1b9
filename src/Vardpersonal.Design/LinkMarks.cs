using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Vardpersonal.Design;

internal static class LinkMarks
{
    /// <summary>The sign after a link that leads elsewhere, with a word for those who do not see it.</summary>
    public static IHtmlContent? Sign(IHtmlHelper html, LinkMark mark) => mark switch
    {
        LinkMark.External => new HtmlContentBuilder().AppendHtml(html.Icon(Icon.External)).AppendHtml("<span class=\"vp-hidden\"> (annan webbplats)</span>"),
        LinkMark.SignIn => new HtmlContentBuilder().AppendHtml(html.Icon(Icon.Lock)).AppendHtml("<span class=\"vp-hidden\"> (kräver inloggning)</span>"),
        _ => null,
    };
}
