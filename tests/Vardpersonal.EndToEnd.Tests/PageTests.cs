using System.Net;
using AngleSharp.Html.Parser;
using Xunit;

namespace Vardpersonal.EndToEnd.Tests;

/// <summary>Pages over HTTP: statuses, redirects, what must be on them, and bad input.</summary>
[Collection(SiteTests.Name)]
public sealed class PageTests(SiteFixture site)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/vastra-gotaland/kunskapsstod/katarakt?vardniva=primarvard", 200)]
    [InlineData("/kunskapsstod/barnvaccinationer", 200)]
    [InlineData("/kunskapsstod/finns-inte", 404)]
    [InlineData("/atlantis/", 404)]
    [InlineData("/atlantis/kunskapsstod/katarakt", 404)]
    [InlineData("/vastra-gotaland/kunskapsstod/katarakt?enhet=finns-inte", 404)]
    [InlineData("/kunskapsstod/katarakt?enhet=sodra-alvsborgs-sjukhus", 404)]
    [InlineData("/kunskapsstod/katarakt?vardniva=tertiar", 400)]
    [InlineData("/kunskapsstod/hemblodtryck?vardniva=specialiserad", 404)]
    [InlineData("/kunskapsstod/katarakt?per=igar", 400)]
    [InlineData("/kunskapsstod/katarakt?per=2099-01-01", 400)]
    [InlineData("/kunskapsstod/katarakt?per=1999-01-01", 404)]
    [InlineData("/kunskapsstod/katarakt/versioner/99", 404)]
    [InlineData("/kunskapsstod/katarakt/versioner/x/2", 404)]
    [InlineData("/kunskapsstod/ryggskott", 410)]
    [InlineData("/kod/Q99Z", 404)]
    [InlineData("/kod/h25", 200)]
    [InlineData("/kod/J45", 200)]
    [InlineData("/symtom/finns-inte", 404)]
    [InlineData("/omraden/finns-inte", 404)]
    [InlineData("/remiss/finns-inte", 404)]
    [InlineData("/kunskapsstod/langvarig-trotthet", 404)]
    [InlineData("/sok?q=astma&sida=1000000000", 400)]
    [InlineData("/healthz", 200)]
    [InlineData("/readyz", 200)]
    [InlineData("/metrics", 200)]
    [InlineData("/sitemap.xml", 200)]
    [InlineData("/robots.txt", 200)]
    [InlineData("/nytt.atom", 200)]
    [InlineData("/redaktion", 404)]
    public async Task An_address_answers_with_the_right_status_in_swedish(string path, int status)
    {
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.DoesNotContain("   at Vardpersonal", text, StringComparison.Ordinal);
        if (status >= 400)
        {
            Assert.Contains("<h1", text, StringComparison.Ordinal);
            Assert.Contains("lang=\"sv\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_renamed_document_redirects_from_its_old_address()
    {
        using var answer = await site.Client.GetAsync(new Uri("/gotland/kunskapsstod/vaccinationsprogram-for-barn?vardniva=primarvard", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/gotland/kunskapsstod/barnvaccinationer?vardniva=primarvard", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_withdrawn_page_says_why_and_what_to_read_instead()
    {
        var page = await PageAsync("/kunskapsstod/ryggskott");

        Assert.Contains("avpublicerad", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/kunskapsstod/landryggsbesvar']"));
    }

    [Fact]
    public async Task A_support_tells_who_answers_for_it_nationally_and_regionally()
    {
        var page = await PageAsync("/vastra-gotaland/kunskapsstod/katarakt?vardniva=primarvard");
        var main = page.QuerySelector("main")!.TextContent;

        Assert.Contains("Om innehållet", main, StringComparison.Ordinal);
        Assert.Contains("Regionalt tillägg", main, StringComparison.Ordinal);
        Assert.Contains("Godkännare, NPO ögonsjukdomar", main, StringComparison.Ordinal);
        Assert.Contains("Västra Götaland", main, StringComparison.Ordinal);
        Assert.Contains("Nästa översyn", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_as_it_stood_shows_that_time_s_edition_and_keeps_search_engines_out()
    {
        var page = await PageAsync("/kunskapsstod/katarakt?per=2023-06-01");

        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Contains("Utgåva 1", page.QuerySelector("main")!.TextContent + page.QuerySelector(".vp-above")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_on_every_page_type_leads_to_a_page_that_is_there()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var path in PageTypes.Paths)
        {
            var page = await PageAsync(path);
            foreach (var href in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(seen.Add))
            {
                using var answer = await site.Client.GetAsync(new Uri(href, UriKind.Relative));
                if ((int)answer.StatusCode >= 400)
                {
                    broken.Add($"{path} → {href} ({(int)answer.StatusCode})");
                }
            }
        }

        Assert.DoesNotContain(broken, link => !link.StartsWith("/finns-inte", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_type_has_a_title_a_description_and_one_heading()
    {
        foreach (var path in PageTypes.Paths)
        {
            var page = await PageAsync(path);
            Assert.True(page.Title?.Length is > 10 and < 140, $"{path}: {page.Title}");
            Assert.True(page.QuerySelector("meta[name=description]")?.GetAttribute("content")?.Length > 20, path);
            Assert.Equal((path, 1), (path, page.QuerySelectorAll("h1").Length));
        }
    }

    [Fact]
    public async Task A_post_to_welcome_never_leads_to_another_site()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["tillbaka"] = "//evil.example/x" });
        using var answer = await site.Client.PostAsync(new Uri("/valkommen", UriKind.Relative), form);

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_a_reader_typed_is_never_markup()
    {
        foreach (var path in new[] { "/sok?q=%3Cscript%3Ealert(1)%3C/script%3E", "/kunskapsstod/katarakt?hitta=%3Cimg%20src=x%20onerror=alert(1)%3E", "/kunskapsstod/%3Cscript%3E", "/rapportera?sida=%22%3E%3Cscript%3E" })
        {
            using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();

            Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", text, StringComparison.Ordinal);
        }
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string path)
    {
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }
}
