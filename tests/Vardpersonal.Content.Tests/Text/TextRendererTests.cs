using Vardpersonal.Content.Text;
using Xunit;

namespace Vardpersonal.Content.Tests.Text;

public sealed class TextRendererTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Text <img src=x onerror=alert(1)> text")]
    [InlineData("<div onclick=\"x\">\n\ntext\n\n</div>")]
    [InlineData("<!-- kommentar -->")]
    public void Raw_html_is_shown_as_text(string markdown)
    {
        var html = Render(markdown);

        Assert.Contains("&lt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<div onclick", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[klicka](javascript:alert(1))")]
    [InlineData("[klicka](JavaScript:alert(1))")]
    [InlineData("[klicka](data:text/html,x)")]
    [InlineData("[klicka](vbscript:x)")]
    [InlineData("[klicka](//ond.example/x)")]
    [InlineData("[klicka](/\\ond.example/x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[klicka][x]\n\n[x]: javascript:alert(1)")]
    public void Links_that_could_run_or_lead_astray_are_dropped(string markdown) => Assert.DoesNotContain("href", Render(markdown), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_dropped_link_keeps_its_text() => Assert.Equal("<p>Nu klicka här.</p>\n", Render("Nu [klicka](javascript:x) här."));

    [Fact]
    public void A_picture_from_elsewhere_is_dropped() => Assert.DoesNotContain("<img", Render("![alt](https://example.org/x.png)"), StringComparison.Ordinal);

    [Fact]
    public void A_known_document_is_linked_and_an_unknown_is_plain_text()
    {
        var context = RenderContext.Bare with { FindDocument = id => id == "astma" ? new("Astma", "/kunskapsstod/astma") : null };

        var html = TextRenderer.RenderToString("[A](document:astma) och [B](document:borta).", context);

        Assert.Contains("<a href=\"/kunskapsstod/astma\">A</a> och B.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Hits_are_marked_in_text_only()
    {
        var context = RenderContext.Bare with { FindHits = text => [.. Occurrences(text, "a")] };

        var html = TextRenderer.RenderToString("[abc](https://a.example/a) a", context);

        Assert.Contains("href=\"https://a.example/a\"", html, StringComparison.Ordinal);
        Assert.Contains("<mark>a</mark>bc</a>", html, StringComparison.Ordinal);
        Assert.EndsWith("<mark>a</mark></p>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_marked_text_is_still_escaped()
    {
        var context = RenderContext.Bare with { FindHits = text => text.Length > 0 ? [Range.All] : [] };

        Assert.Contains("<mark>&lt;b&gt;</mark>", TextRenderer.RenderToString("\\<b\\>", context).Replace("</mark><mark>", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_wrapped_in_a_region_that_scrolls()
    {
        var html = Render("| A | B |\n| --- | --- |\n| 1 | 2 |");

        Assert.StartsWith("<div class=\"vp-table\" role=\"group\"", html, StringComparison.Ordinal);
        Assert.Contains("tabindex=\"0\"", html, StringComparison.Ordinal);
        Assert.Contains("<td>1</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_begin_under_the_pages_own() => Assert.Equal("<h4>Rubrik</h4>\n", Render("# Rubrik"));

    [Fact]
    public void A_picture_on_a_line_of_its_own_is_a_piece_of_its_own()
    {
        var pieces = TextRenderer.Render("Före.\n\n![](media:lins)\n\nEfter.", RenderContext.Bare);

        Assert.Equal([new TextPiece.Html("<p>Före.</p>\n"), new TextPiece.Media("lins"), new TextPiece.Html("<p>Efter.</p>\n")], pieces);
    }

    [Fact]
    public void A_line_has_no_paragraph_around() => Assert.Equal("Ge <strong>inte</strong> detta.", TextRenderer.RenderLine("Ge **inte** detta.", RenderContext.Bare));

    private static string Render(string markdown) => TextRenderer.RenderToString(markdown, RenderContext.Bare);

    private static IEnumerable<Range> Occurrences(string text, string what)
    {
        for (var at = text.IndexOf(what, StringComparison.Ordinal); at >= 0; at = text.IndexOf(what, at + 1, StringComparison.Ordinal))
        {
            yield return at..(at + what.Length);
        }
    }
}
