using System.Net;
using AngleSharp.Dom;
using Vardpersonal.Indexing.Asking;
using Xunit;

namespace Vardpersonal.Web.Tests.Search;

/// <summary>What a reader meets at <c>/sok</c>, without script.</summary>
public sealed class SearchPageTests(SearchSite site) : IClassFixture<SearchSite>
{
    [Fact]
    public async Task A_hit_says_what_it_is_whose_it_is_and_where_the_words_stand()
    {
        var page = await site.OpenAsync("/sok?q=katarakt");
        var hit = Assert.Single(page.QuerySelectorAll(".vp-hit-entry"));

        Assert.Equal("1 träff på ”katarakt”", Words(page.QuerySelector("#antal-traffar")));
        Assert.Equal("katarakt – sök – 1177 för vårdpersonal", page.Title);
        Assert.Equal(("Kunskapsstöd", "/kunskapsstod/katarakt", "1"), (Words(hit.QuerySelector("p")), hit.QuerySelector("h3 a")!.GetAttribute("href"), hit.QuerySelector("h3 a")!.GetAttribute("data-position")));
        Assert.Equal(["Katarakt", "linsgrumling", "remiss"], hit.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Equal(["/kunskapsstod/katarakt#utredning", "/kunskapsstod/katarakt#behandling"], hit.QuerySelectorAll("p a").Select(link => link.GetAttribute("href")));
        Assert.EndsWith("… skriv remiss när synen …", Words(hit.QuerySelectorAll("p")[^1]), StringComparison.Ordinal);
        Assert.Equal(
            "1177 för vårdpersonal Ansvarig källa Översyn försenad sedan 1 mars 2020 Uppdaterad 4 februari 2026 Ögonsjukdomar För läkare Bara primärvård",
            Words(hit.QuerySelector(".vp-hit-entry-facts")));
    }

    [Fact]
    public async Task An_event_has_its_day_and_what_is_elsewhere_and_in_English_says_so()
    {
        var day = (await site.OpenAsync("/sok?q=temadag")).QuerySelector(".vp-hit-entry")!;
        var foreign = (await site.OpenAsync("/sok?q=eye")).QuerySelector(".vp-hit-entry")!;

        Assert.Equal("5 dec 2026", Words(day.QuerySelector(".vp-date-leaf")));
        Assert.Contains("5 december 2026 kl. 13.00–16.00", Words(day), StringComparison.Ordinal);
        Assert.Equal(("en", "Eye care\u2060 (annan webbplats)"), (foreign.QuerySelector("h3 a")!.GetAttribute("lang"), Words(foreign.QuerySelector("h3 a"))));
        Assert.Contains("På engelska", Words(foreign), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chosen_values_are_chips_that_can_be_taken_away_and_boxes_that_are_ticked()
    {
        var page = await site.OpenAsync("/sok?q=starr&omrade=ogonsjukdomar&typ=handbook");

        Assert.Equal(["Ta bort Typ: Namn på handbook", "Ta bort Område: Namn på ogonsjukdomar", "Rensa alla"], page.QuerySelectorAll(".vp-filter-chips a").Select(Words));
        Assert.Equal(["/sok?q=starr&omrade=ogonsjukdomar", "/sok?q=starr&typ=handbook", "/sok?q=starr"], page.QuerySelectorAll(".vp-filter-chips a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["handbook", "ogonsjukdomar"], page.QuerySelectorAll(".vp-facet-filter input:checked").Select(box => box.GetAttribute("value")));
        Assert.Contains("(2)", Words(page.QuerySelector(".vp-facet-filter > details > summary")), StringComparison.Ordinal);
        Assert.Equal("q=starr", string.Join('&', page.QuerySelectorAll(".vp-facet-filter input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}")));
    }

    [Fact]
    public async Task A_facet_shows_its_values_with_counts_and_one_that_cannot_narrow_is_left_out()
    {
        var page = await site.OpenAsync("/sok?q=starr");

        Assert.Equal(["typ"], page.QuerySelectorAll("[data-facet]").Select(group => group.GetAttribute("data-facet")));
        Assert.Equal(["Namn på knowledge-support 1", "Namn på handbook 1"], page.QuerySelectorAll(".vp-facet-filter label").Select(Words));
    }

    [Fact]
    public async Task Words_without_hits_are_told_what_would_find_something()
    {
        var page = await site.OpenAsync("/sok?q=finnsinte&omrade=levnadsvanor");

        Assert.Equal("Inga träffar på ”finnsinte”", Words(page.QuerySelector("#antal-traffar")));
        Assert.Equal(["Ta bort filtret ”Namn på levnadsvanor”: Inga träffar", "Sök bredare, på ”starr”: 2 träffar"], page.QuerySelectorAll(".vp-empty-state a").Select(Words));
        Assert.Equal(["/sok?q=finnsinte", "/sok?q=starr&omrade=levnadsvanor"], page.QuerySelectorAll(".vp-empty-state a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector("#andra-vagar"));
    }

    [Fact]
    public async Task Corrected_words_are_said_with_the_way_back()
    {
        var page = await site.OpenAsync("/sok?q=kattarakt");

        Assert.Equal("Visar träffar för katarakt. Sök i stället efter kattarakt", Words(page.QuerySelector(".vp-search-note")));
        Assert.Equal("/sok?q=kattarakt&exakt=ja", page.QuerySelector(".vp-search-note a")!.GetAttribute("href"));
        Assert.Null((await site.OpenAsync("/sok?q=kattarakt&exakt=ja")).QuerySelector(".vp-search-note"));
    }

    [Fact]
    public async Task A_code_or_symptom_named_exactly_has_its_page_above_the_hits()
    {
        Assert.Equal("Gå direkt till H25 Senil katarakt", Words((await site.OpenAsync("/sok?q=h25")).QuerySelector(".vp-search-note")));
        Assert.Equal("/skane/symtom/nedsatt-syn", (await site.OpenAsync("/skane/sok?q=dimsyn")).QuerySelector(".vp-search-note a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Without_words_the_page_invites_and_with_a_filter_alone_it_lists()
    {
        var empty = await site.OpenAsync("/sok");
        var filtered = await site.OpenAsync("/sok?omrade=ogonsjukdomar");

        Assert.Null(empty.QuerySelector("#antal-traffar"));
        Assert.NotEmpty(empty.QuerySelectorAll("form[role=search] p a"));
        Assert.Equal("4 träffar med valda filter", Words(filtered.QuerySelector("#antal-traffar")));
    }

    [Fact]
    public async Task Pages_and_orders_keep_the_question_and_positions_go_on()
    {
        var page = await site.OpenAsync("/skane/sok?q=mening&sortera=datum&sida=2");

        Assert.Equal("25 träffar på ”mening”, sida 2 av 3", Words(page.QuerySelector("#antal-traffar")));
        Assert.Equal("11", page.QuerySelector(".vp-hit-entry h3 a")!.GetAttribute("data-position"));
        Assert.Equal("/skane/sok?q=mening&sortera=datum", page.QuerySelector(".vp-pagination [rel=prev]")!.GetAttribute("href"));
        Assert.Equal(["/skane/sok?q=mening", "/skane/sok?q=mening&sortera=datum"], page.QuerySelectorAll(".vp-sort-links a").Select(link => link.GetAttribute("href")));
        Assert.Equal(("skane", SearchSort.Date, 2), (site.Search.LastAsked!.Region, site.Search.LastAsked.Sort, site.Search.LastAsked.Page));
    }

    [Theory]
    [InlineData("/sok?q=mening&sida=4", HttpStatusCode.NotFound)]
    [InlineData("/sok?q=mening&sida=1000000000", HttpStatusCode.BadRequest)]
    [InlineData("/sok?q=mening&omrade=finns-inte", HttpStatusCode.BadRequest)]
    [InlineData("/sok?q=mening&sortera=bokstav", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_answered_is_said_in_Swedish_with_a_way_on(string path, HttpStatusCode status)
    {
        var answer = await site.Node.GetAsync(path);
        var page = await site.OpenAsync(path);

        Assert.Equal(status, answer.Status);
        Assert.NotEmpty(page.QuerySelectorAll("main a[href^='/sok']"));
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reader_typed_and_what_a_text_holds_is_never_markup()
    {
        var answer = await site.Node.GetAsync("/sok?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E%00%E2%80%AE");
        var page = await site.OpenAsync("/sok?q=katarakt");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.DoesNotContain("<script>alert", answer.Text, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".vp-hit-entry p b"));
    }

    [Fact]
    public async Task An_answer_is_not_kept_and_not_to_be_indexed_by_others()
    {
        foreach (var path in new[] { "/sok?omrade=ogonsjukdomar", "/sok?q=katarakt" })
        {
            await site.Node.GetAsync(path);

            Assert.Null((await site.Node.GetAsync(path)).Header("Age"));
            Assert.Equal("noindex", (await site.OpenAsync(path)).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task Words_are_counted_once_and_not_for_each_filter_page_or_order()
    {
        foreach (var path in new[] { "/sok", "/skane/sok?q=temadag", "/sok?q=temadag&typ=event", "/sok?q=mening+1&sida=2", "/sok?q=temadag&sortera=datum", "/sok?q=kattarakt" })
        {
            site.Counted.Searches.Clear();
            await site.Node.GetAsync(path);

            Assert.Equal(path switch { "/skane/sok?q=temadag" => [("temadag", "skane", 1)], "/sok?q=kattarakt" => [("kattarakt", null, 0)], _ => Array.Empty<(string, string?, int)>() }, site.Counted.Searches);
        }
    }

    [Fact]
    public async Task The_box_keeps_the_words_and_what_is_chosen_and_can_be_emptied()
    {
        var page = await site.OpenAsync("/skane/sok?q=starr&omrade=ogonsjukdomar");

        Assert.Equal("starr", page.QuerySelector("form[role=search] input[type=search]")!.GetAttribute("value"));
        Assert.Equal("ogonsjukdomar", page.QuerySelector("form[role=search] input[name=omrade]")!.GetAttribute("value"));
        Assert.Equal("/skane/sok", page.QuerySelector("[data-vp-clear]")!.GetAttribute("href"));
    }

    /// <summary>As it is read: without the spaces of the source.</summary>
    private static string Words(IElement? element) => string.Join(' ', element!.TextContent.Split(' ', '\n', '\r', '\t').Where(word => word.Length > 0));
}
