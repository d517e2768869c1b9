using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Logging;
using Vardpersonal.TestKit;
using Vardpersonal.Web.Tests.Serving;
using Xunit;

namespace Vardpersonal.Web.Tests.Search;

/// <summary>A node that searches for real, and what it logs.</summary>
public sealed class LoggedSite : IAsyncLifetime
{
    private TestStore store = null!;

    public Node Node { get; private set; } = null!;

    public WrittenLog Log { get; } = new();

    public async Task InitializeAsync()
    {
        store = await TestStore.SqliteAsync();
        using var content = new ContentFolderBuilder();
        await SmallSite.ImportAsync(store, content);
        Node = await Node.StartAsync(store.Database, store.Clock, builder => builder.Logging.AddProvider(Log));
    }

    public async Task DisposeAsync()
    {
        await Node.DisposeAsync();
        await store.DisposeAsync();
    }
}

/// <summary>Whatever is asked, over HTTP: a clear answer with the right status, soon, and nothing in the log of what was asked.</summary>
public sealed class BadQueryTests(LoggedSite site) : IClassFixture<LoggedSite>
{
    /// <summary>Longer than anybody waits; a question takes some milliseconds.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    /// <summary>Every query has it, so that the log can be searched for it.</summary>
    private const string Marker = "Xqzmarkor";

    private const string Suggestions = "/api/v1/suggest";
    private const int LongestForSuggestions = 200;

    private static readonly string[] Addresses = ["/sok", "/skane/sok", "/api/v1/search"];

    public static TheoryData<string, string> Answered => new()
    {
        { "10,000 letters in one word", Marker + new string('a', 10_000 - Marker.Length) },
        { "10,000 Swedish letters in words", Filled("åäö ") },
        { "10,000 characters of smileys", Filled("😀") },
        { "10,000 quotes", Filled("\"") },
        { "10,000 operators", Filled("- \"") },
        { "10,000 hyphens", Filled("-") },
        { "10,000 digits", Filled("1") },
        { "10,000 of one common word and its prefix", Filled("katarakt ") },
        { "only operators", "- -- \"\" + * ? ( ) : ~ ^ \\ / && || ! -\"\" \" - \"" },
        { "only excluded words", "-katarakt -\"remiss till\"" },
        { "words of an engine's language", "title:katarakt AND (starr OR *) ~2 ^9 [a TO z]" },
        { "unbalanced quotes", "\"katarakt starr " + Marker },
        { "quotes of all kinds unbalanced", "”katarakt “starr «syn » „" + Marker },
        { "control characters", Marker + "\u0000\u0001\u0007\u001b[31m\u007f\u0085\r\n\tkatarakt" },
        { "smileys", "😀 👩‍⚕️ 🇸🇪 " + Marker },
        { "halves of characters", Marker + "%ED%A0%80" },
        { "right to left", "\u202e" + Marker + " مرحبا שלום \u202c\u2066\u200f" },
        { "combining marks", Marker + new string('\u0301', 2_000) },
        { "zero width", Marker + "\u200b\u200d\ufeff\u2060" },
        { "markup", "<script>alert('" + Marker + "')</script><img src=x onerror=alert(1)>&lt;b&gt;" },
        { "a template", "{{7*7}} ${7*7} @(7*7) %s %n '; DROP TABLE document; --" + Marker },
    };

    public static TheoryData<string, string, string> Refused => new()
    {
        { "10,001 characters", "q=" + Marker + new string('a', 10_001 - Marker.Length), "bad-q" },
        { "a thousand values of one filter", "q=" + Marker + string.Concat(Enumerable.Range(0, 1000).Select(i => FormattableString.Invariant($"&omrade=omrade-{i}"))), "too-many-values" },
        { "a thousand values in all", "q=" + Marker + string.Concat(Enumerable.Range(0, 250).Select(i => FormattableString.Invariant($"&omrade=o{i}&malgrupp=m{i}&kalla=k{i}&ar={1000 + i}"))), "too-many-values" },
        { "an unknown area", "q=" + Marker + "&omrade=finns-inte", "unknown-area" },
        { "an unknown region", "q=" + Marker + "&region=atlantis", "unknown-region" },
        { "an unknown type", "q=" + Marker + "&typ=%3Cscript%3E", "unknown-type" },
        { "a year that is none", "q=" + Marker + "&ar=igår", "bad-ar" },
        { "page 10^9", "q=" + Marker + "&sida=1000000000", "bad-sida" },
        { "page 10^30", "q=" + Marker + "&sida=1000000000000000000000000000000", "bad-sida" },
        { "page -1", "q=" + Marker + "&sida=-1", "bad-sida" },
        { "page 0", "q=" + Marker + "&sida=0", "bad-sida" },
        { "page abc", "q=" + Marker + "&sida=abc", "bad-sida" },
        { "an unknown order", "q=" + Marker + "&sortera=bokstav", "bad-sortera" },
        { "two queries", "q=" + Marker + "&q=katarakt", "repeated-parameter" },
        { "an unknown unit", "q=" + Marker + "&enhet=finns-inte", "" },
    };

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task What_is_strange_is_looked_for_all_the_same(string what, string query)
    {
        foreach (var address in Addresses.Append(Suggestions))
        {
            var answer = await GetAsync($"{address}?q={Uri.EscapeDataString(query).Replace("%25ED%25A0%2580", "%ED%A0%80", StringComparison.Ordinal)}");
            var isRefused = address == Suggestions && query.Length > LongestForSuggestions;

            Assert.Equal((what, address, isRefused ? HttpStatusCode.BadRequest : HttpStatusCode.OK), (what, address, answer.Status));
            await AssertCleanAsync(answer);
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_answered_is_refused_with_its_reason(string what, string query, string code)
    {
        foreach (var address in Addresses)
        {
            var answer = await GetAsync($"{address}?{query}");

            Assert.Equal((what, address, HttpStatusCode.BadRequest), (what, address, answer.Status));
            await AssertCleanAsync(answer);
            if (address.StartsWith("/api/", StringComparison.Ordinal))
            {
                Assert.Contains(code, answer.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("q=katarakt&sida=2", "/sok", HttpStatusCode.NotFound)]
    [InlineData("q=katarakt&sida=1000", "/sok", HttpStatusCode.NotFound)]
    [InlineData("q=katarakt&sida=1000", "/api/v1/search", HttpStatusCode.OK)]
    [InlineData("q=katarakt&kalla=finns-inte", "/sok", HttpStatusCode.OK)]
    [InlineData("q=&q=&typ=&omrade=%20", "/sok", HttpStatusCode.OK)]
    [InlineData("okand=1&q[]=a&=&&&q", "/sok", HttpStatusCode.OK)]
    public async Task What_is_allowed_and_finds_nothing_says_so(string query, string address, HttpStatusCode status)
    {
        var answer = await GetAsync($"{address}?{query}");

        Assert.Equal(status, answer.Status);
        await AssertCleanAsync(answer);
    }

    [Fact]
    public async Task An_address_past_all_bounds_is_refused_by_the_server_itself() =>
        Assert.Equal(HttpStatusCode.RequestUriTooLong, (await GetAsync("/sok?q=" + new string('a', 200_000))).Status);

    private static string Filled(string with)
    {
        var text = new StringBuilder(Marker + " ", 10_000);
        while (text.Length + with.Length <= 10_000)
        {
            text.Append(with);
        }

        return text.ToString();
    }

    private async Task<Answer> GetAsync(string path)
    {
        var watch = Stopwatch.StartNew();
        var answer = await site.Node.GetAsync(path);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);
        return answer;
    }

    private async Task AssertCleanAsync(Answer answer)
    {
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
        if (answer.Header("Content-Type")!.StartsWith("text/html", StringComparison.Ordinal))
        {
            var page = await new HtmlParser().ParseDocumentAsync(answer.Text);
            Assert.Equal("sv", page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Empty(page.QuerySelectorAll("img[src=x]"));
            Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        }
        else
        {
            Assert.Matches("^application/(problem\\+)?json", answer.Header("Content-Type"));
            Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(answer.Text).RootElement.ValueKind);
        }

        Assert.DoesNotContain(site.Log.Lines, line => line.Exception is not null || line.Level > LogLevel.Warning);
        Assert.DoesNotContain(site.Log.Lines, line => line.Text.Contains(Marker, StringComparison.OrdinalIgnoreCase));
    }
}
