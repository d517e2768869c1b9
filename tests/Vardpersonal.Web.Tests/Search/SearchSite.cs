using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Content.Statistics;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.TestKit;
using Vardpersonal.Web.Tests.Serving;
using Xunit;

namespace Vardpersonal.Web.Tests.Search;

/// <summary>A node whose search answers from a list.</summary>
public sealed class SearchSite : IAsyncLifetime
{
    private const int ManyHits = 25;
    private TestStore store = null!;

    public Node Node { get; private set; } = null!;

    internal ListSearch Search { get; } = new([Katarakt, Glaucoma, Event, Foreign, .. Enumerable.Range(1, ManyHits).Select(i => ListSearch.Hit(FormattableString.Invariant($"Mening {i}"), "levnadsvanor"))])
    {
        Corrections = new Dictionary<string, string> { ["kattarakt"] = "katarakt" },
    };

    internal CountedSearches Counted { get; } = new();

    private static SearchHit Katarakt => ListSearch.Hit("Katarakt, grå starr", "ogonsjukdomar") with
    {
        Url = "/kunskapsstod/katarakt",
        TitleMarks = [0..8],
        Standing = Standing.Appointed,
        RevisionDue = new DateOnly(2020, 3, 1),
        Audiences = ["lakare"],
        CareLevels = ["primarvard"],
        Passages =
        [
            new("En linsgrumling <b>som</b> stör.", [3..15], "Utredning", "/kunskapsstod/katarakt#utredning"),
            new("skriv remiss när synen", [6..12], "Behandling", "/kunskapsstod/katarakt#behandling", BeginsSentence: false, EndsSentence: false),
        ],
    };

    private static SearchHit Glaucoma => ListSearch.Hit("Glaukom, grön starr", "ogonsjukdomar", "handbook") with { Standing = Standing.Superseded };

    private static SearchHit Event => ListSearch.Hit("Temadag om synen", "ogonsjukdomar", "event") with
    {
        Starts = new DateTimeOffset(2026, 12, 5, 12, 0, 0, TimeSpan.Zero),
        Ends = new DateTimeOffset(2026, 12, 5, 15, 0, 0, TimeSpan.Zero),
    };

    private static SearchHit Foreign => ListSearch.Hit("Eye care", "ogonsjukdomar", "external") with
    {
        Url = "https://example.org/eye",
        Source = new("exempel", "Exempelkällan"),
        Language = "en",
    };

    public async Task InitializeAsync()
    {
        store = await TestStore.SqliteAsync();
        using var content = new ContentFolderBuilder();
        await SmallSite.ImportAsync(store, content);
        Node = await Node.StartAsync(store.Database, store.Clock, builder =>
            builder.Services.AddSingleton<ISearch>(Search).AddSingleton<ISearchStatistics>(Counted));
    }

    public async Task DisposeAsync()
    {
        await Node.DisposeAsync();
        await store.DisposeAsync();
    }

    public async Task<IHtmlDocument> OpenAsync(string path) => new HtmlParser().ParseDocument((await Node.GetAsync(path)).Text);
}
