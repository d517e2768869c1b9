using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Vardpersonal.Content.Text;

/// <summary>Citations as small links to the numbered references.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    public static readonly object PrefixKey = new();

    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var prefix = (string?)citation.GetData(PrefixKey);
        renderer.Write("<span class=\"vp-citation\">[");
        for (var i = 0; i < citation.Numbers.Count; i++)
        {
            var number = citation.Numbers[i].ToString(CultureInfo.InvariantCulture);
            renderer.Write(i == 0 ? string.Empty : ", ");
            renderer.Write($"<a href=\"#{prefix}{number}\" aria-label=\"Referens {number}\">{number}</a>");
        }

        renderer.Write("]</span>");
    }
}

/// <summary>Tables scroll inside a region of their own, reachable by keyboard, so that the page never scrolls sideways.</summary>
internal sealed class ScrollingTableRenderer : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer inner = new();

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"vp-table\" role=\"group\" aria-label=\"Tabell\" tabindex=\"0\">");
        inner.Write(renderer, (Markdig.Syntax.MarkdownObject)table);
        renderer.WriteLine("</div>");
    }
}
