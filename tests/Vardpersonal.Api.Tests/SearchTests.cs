using System.Net;
using System.Text.Json.Nodes;
using Vardpersonal.Indexing.Asking;
using Xunit;

namespace Vardpersonal.Api.Tests;

public sealed class SearchTests : IClassFixture<FullApi>
{
    private readonly ApiHost host;
    private readonly WrittenSearch search;

    public SearchTests(FullApi api)
    {
        (host, search) = (api.Host, api.Host.Search);
        search.Asked.Clear();
        search.Counted.Clear();
        search.Answer = new WrittenSearch().Answer;
    }

    [Fact]
    public async Task An_answer_has_the_promised_shape()
    {
        var answer = await host.ReadAsync("/api/v1/search?q=katarakt&typ=knowledge-support");

        Assert.Equal((25, 1.234, "katarakt"), ((int)answer["total"]!, (double)answer["tookMs"]!, (string)answer["query"]!));
        Assert.Null(answer["correctedQuery"]);
        var hit = Assert.Single(answer["hits"]!.AsArray())!;
        Assert.Equal(("document/katarakt", "/kunskapsstod/katarakt", "2026-03-01", "2028-01-09", "appointed"), ((string)hit["id"]!, (string)hit["url"]!, (string)hit["updated"]!, (string)hit["revisionDue"]!, (string)hit["standing"]!));
        Assert.Equal("""{"id":"nkk","name":"Nationellt kliniskt kunskapsstöd","appointed":true}""", Compact(hit["source"]!));
        Assert.Equal("[[0,8]]", Compact(hit["titleMarks"]!));
        Assert.Equal("""[{"text":"Operation av katarakt.","marks":[[13,21]],"section":"Behandling","url":"/kunskapsstod/katarakt#behandling"}]""", Compact(hit["passages"]!));
        Assert.Equal("2027-01-12T08:00:00.000Z", (string?)hit["starts"]);
    }

    [Fact]
    public async Task Every_facet_is_always_there()
    {
        var facets = (await host.ReadAsync("/api/v1/search"))["facets"]!.AsObject();

        Assert.Equal(["kalla", "typ", "omrade", "malgrupp", "verksamhet", "vardniva", "region", "ar", "sprak"], facets.Select(facet => facet.Key));
        Assert.Equal("""[{"value":"knowledge-support","label":"Kunskapsstöd","count":25,"selected":true}]""", Compact(facets["typ"]!));
        Assert.Empty(facets["ar"]!.AsArray());
    }

    [Fact]
    public async Task The_question_is_that_of_the_page_and_who_asks_is_said_apart_from_whose_content()
    {
        await host.ReadAsync("/api/v1/search?q=kol&region=gotland&region=nationellt&for=skane&enhet=exempelsjukhuset&sortera=datum&sida=2&storlek=50&exakt=ja&forklara=1");

        var asked = Assert.Single(search.Asked);
        Assert.Equal(("kol", "skane", "exempelsjukhuset", SearchSort.Date, 2, 50, true, true), (asked.Text, asked.Region, asked.Unit, asked.Sort, asked.Page, asked.Size, asked.AsWritten, asked.Explain));
        Assert.Equal(["gotland", "nationellt"], asked.Chosen[SearchFacet.Region]);
    }

    [Fact]
    public async Task The_next_page_is_linked_until_there_is_none()
    {
        Assert.Equal("/api/v1/search?q=a%26b&sida=2&for=skane", (string?)(await host.ReadAsync("/api/v1/search?q=a%26b&for=skane"))["next"]);
        Assert.Null((await host.ReadAsync("/api/v1/search?q=a&sida=3"))["next"]);
    }

    [Fact]
    public async Task No_hits_come_with_ways_out()
    {
        search.Answer = question => new()
        {
            Question = question,
            Total = 0,
            Took = TimeSpan.Zero,
            WaysOut = [new(WayOutKind.FewerFilters, question with { Chosen = new Dictionary<SearchFacet, IReadOnlyList<string>>() }, 12)],
        };

        var answer = await host.ReadAsync("/api/v1/search?q=kol&ar=1900&for=skane&storlek=5");

        Assert.Equal("""[{"kind":"fewer-filters","query":"kol","total":12,"url":"/skane/sok?q=kol","apiUrl":"/api/v1/search?q=kol&storlek=5&for=skane"}]""", Compact(answer["waysOut"]!));
    }

    [Fact]
    public async Task How_a_score_came_about_is_told_as_a_tree() =>
        Assert.Equal("""{"value":1.5,"what":"sum","parts":[{"value":1.5,"what":"title","parts":[]}]}""", Compact((await host.ReadAsync("/api/v1/search?q=a&forklara=1"))["hits"]![0]!["explanation"]!));

    [Theory]
    [InlineData("q=a&omrade=x", "omrade", "unknown-area")]
    [InlineData("typ=x", "typ", "unknown-type")]
    [InlineData("kalla=%C3%A5", "kalla", "bad-kalla")]
    [InlineData("sida=0", "sida", "bad-sida")]
    [InlineData("sida=1000000000", "sida", "bad-sida")]
    [InlineData("storlek=101", "storlek", "bad-storlek")]
    [InlineData("storlek=100&sida=101", "sida", "bad-sida")]
    [InlineData("for=norge", "for", "unknown-region")]
    [InlineData("for=norge&enhet=x", "for", "unknown-region")]
    [InlineData("for=skane&for=gotland", "for", "repeated-parameter")]
    [InlineData("enhet=exempelsjukhuset", "enhet", "missing-region")]
    [InlineData("q=a&q=b", "q", "repeated-parameter")]
    [InlineData("query=a", "query", "unknown-parameter")]
    [InlineData("take=5", "take", "unknown-parameter")]
    public async Task What_cannot_be_taken_is_refused_by_its_code(string query, string parameter, string code)
    {
        var answer = await host.GetAsync("/api/v1/search?" + query);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Code));
        var error = Assert.Single(answer.Json["errors"]!.AsArray())!;
        Assert.Equal((parameter, code), ((string)error["parameter"]!, (string)error["code"]!));
        Assert.Empty(search.Asked);
    }

    [Fact]
    public async Task Every_fault_is_told_at_once()
    {
        var answer = await host.GetAsync("/api/v1/search?omrade=x&omrade=y&ar=x&sida=x&okand=1&for=x");

        Assert.Equal(
            ["okand unknown-parameter", "for unknown-region", "omrade unknown-area", "omrade unknown-area", "ar bad-ar", "sida bad-sida"],
            answer.Json["errors"]!.AsArray().Select(error => $"{error!["parameter"]} {error["code"]}"));
    }

    [Theory]
    [InlineData("%00%01%1F", "")]
    [InlineData("%22%22%22", "\"\"\"")]
    [InlineData("-%20-%20%2B", "- - +")]
    [InlineData("%E2%80%AE%F0%9F%A9%BA", "\u202E🩺")]
    [InlineData("%3Cscript%3E", "<script>")]
    [InlineData("%FF%FE", "%FF%FE")]
    public async Task Hostile_words_are_just_words(string q, string taken)
    {
        Assert.Equal(taken, (string?)(await host.ReadAsync("/api/v1/search?q=" + q))["query"]);
    }

    [Fact]
    public async Task What_is_looked_for_is_kept_by_no_proxy()
    {
        var answer = await host.GetAsync("/api/v1/search?q=kol");

        Assert.Equal(("max-age=60, private", null, "*"), (answer.Header("Cache-Control"), answer.Header("ETag"), answer.Header("Access-Control-Allow-Origin")));
        Assert.Equal("max-age=60, private", (await host.GetAsync("/api/v1/suggest?q=k")).Header("Cache-Control"));
    }

    [Fact]
    public async Task A_question_is_counted_once_and_its_further_pages_are_not()
    {
        await host.ReadAsync("/api/v1/search?q=kol&for=skane");
        await host.ReadAsync("/api/v1/search?q=kol&for=skane&sida=2");
        await host.SendAsync(HttpMethod.Head, "/api/v1/search?q=kol");

        Assert.Equal([("kol", "skane", 25)], search.Counted);
    }

    [Fact]
    public async Task Hits_for_corrected_words_are_no_hits_for_those_written()
    {
        search.Answer = question => new() { Question = question, Total = 3, Took = TimeSpan.Zero, CorrectedText = "katarakt" };

        Assert.Equal("katarakt", (string?)(await host.ReadAsync("/api/v1/search?q=kattarakt"))["correctedQuery"]);

        Assert.Equal([("kattarakt", null, 0)], search.Counted);
    }

    private static string Compact(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
