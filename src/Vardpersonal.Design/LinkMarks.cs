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
        LinkMark.External => Mark(html.Icon(Icon.External), "annan webbplats"),
        LinkMark.SignIn => Mark(html.Icon(Icon.Lock), "kräver inloggning"),
        _ => null,
    };

    private static IHtmlContent Mark(IHtmlContent sign, string word) =>
        Markup.Format($"<span class=\"vp-link-mark\">{Joiner}{{0}}<span class=\"vp-hidden\"> ({{1}})</span></span>", sign, word);
}
