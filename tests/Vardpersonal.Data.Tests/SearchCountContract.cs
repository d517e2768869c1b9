using Vardpersonal.Content.Statistics;
using Vardpersonal.Data.Statistics;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Data.Tests;

public abstract class SearchCountContract : StoreContract
{
    private static readonly DateOnly First = new(2026, 11, 1);
    private static readonly DateOnly Last = new(2026, 11, 30);

    private SearchCountTable Table => new(Store.Database);

    [Fact]
    public async Task Counts_of_the_same_text_and_day_are_added_up()
    {
        await AddAsync(new SearchCount(First, "skane", "kol", 3, 1), new SearchCount(First, "skane", "astma", 7, 0));
        await AddAsync(new SearchCount(First, "skane", "kol", 4, 2));

        var read = await ReadAsync(null);

        Assert.Equal((14, 3), (read.Searches, read.NoHits));
        Assert.Equal([new("astma", 7, 0, 0), new("kol", 7, 3, 0)], read.Common.OrderBy(text => text.Text));
    }

    [Fact]
    public async Task Rare_texts_do_not_leave_the_store_but_are_in_the_sums()
    {
        await AddAsync(new SearchCount(First, string.Empty, "vanlig", 3, 0), new SearchCount(Last, "skane", "vanlig", 2, 0), new SearchCount(First, string.Empty, "ovanlig", 4, 4));

        var read = await ReadAsync(null);

        Assert.Equal((9, 4), (read.Searches, read.NoHits));
        Assert.Equal("vanlig", Assert.Single(read.Common).Text);
    }

    [Fact]
    public async Task A_period_has_its_first_and_its_last_day_and_no_other()
    {
        await AddAsync(
            new SearchCount(First.AddDays(-1), string.Empty, "kol", 100, 0),
            new SearchCount(First, string.Empty, "kol", 5, 0),
            new SearchCount(Last, string.Empty, "kol", 6, 0),
            new SearchCount(Last.AddDays(1), string.Empty, "kol", 100, 0));

        Assert.Equal(11, (await ReadAsync(null)).Searches);
    }

    [Fact]
    public async Task A_region_is_read_alone_and_so_is_what_is_outside_them()
    {
        await AddAsync(new SearchCount(First, string.Empty, "kol", 5, 0), new SearchCount(First, "skane", "kol", 6, 0), new SearchCount(First, "gotland", "kol", 7, 0));
        await Table.AddAsync([], [new(First, "skane", "kol", 1, 3), new(First, string.Empty, "kol", 1, 2)], Ct);

        Assert.Equal((6, 3), ((await ReadAsync("skane")).Searches, Assert.Single((await ReadAsync("skane")).Common).Clicks));
        Assert.Equal((5, 2), ((await ReadAsync(string.Empty)).Searches, Assert.Single((await ReadAsync(string.Empty)).Clicks).Clicks));
        Assert.Equal(18, (await ReadAsync(null)).Searches);
    }

    [Fact]
    public async Task Clicks_are_summed_by_place_and_by_text()
    {
        await AddAsync(new SearchCount(First, string.Empty, "kol", 9, 0));
        await Table.AddAsync([], [new(First, string.Empty, "kol", 1, 3), new(Last, string.Empty, "kol", 2, 1), new(First, string.Empty, "astma", 1, 4)], Ct);
        await Table.AddAsync([], [new(First, string.Empty, "kol", 1, 1)], Ct);

        var read = await ReadAsync(null);

        Assert.Equal([new(1, 8), new(2, 1)], read.Clicks.OrderBy(click => click.Position));
        Assert.Equal(new("kol", 9, 0, 5), Assert.Single(read.Common));
    }

    [Fact]
    public async Task Nothing_counted_is_nothing()
    {
        var read = await ReadAsync(null);

        Assert.Equal((0, 0, 0, 0), (read.Searches, read.NoHits, read.Common.Count, read.Clicks.Count));
    }

    [Fact]
    public async Task Letters_and_signs_come_back_as_they_were()
    {
        const string text = "å'ä\"ö; DROP TABLE search_count --😀 100%";
        await AddAsync(new SearchCount(First, string.Empty, text, 5, 0));

        Assert.Equal(text, Assert.Single((await ReadAsync(null)).Common).Text);
    }

    [Fact]
    public async Task Nodes_that_add_at_once_lose_nothing()
    {
        var rows = Enumerable.Range(0, 50).Select(number => new SearchCount(First, string.Empty, FormattableString.Invariant($"text {number}"), 1, 0)).ToList();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(node => Task.Run(() => Table.AddAsync(node % 2 == 0 ? rows : [.. Enumerable.Reverse(rows)], [], Ct))));

        var read = await ReadAsync(null);
        Assert.Equal((400, 50), (read.Searches, read.Common.Count));
        Assert.All(read.Common, text => Assert.Equal(8, text.Searches));
    }

    [Fact]
    public async Task The_report_names_what_five_have_asked_and_sums_the_rest()
    {
        await AddAsync(
            new SearchCount(First, string.Empty, "kol", 9, 0),
            new SearchCount(First, string.Empty, "bältros", 9, 6),
            new SearchCount(First, string.Empty, "astma", 5, 5),
            new SearchCount(First, string.Empty, "namn namnsson", 4, 4));

        var report = await new ReadSearchStatistics(Table).HandleAsync(new(First, Last, null), 2, Ct);

        Assert.Equal((27, 15), (report.Searches, report.NoHits));
        Assert.Equal(["bältros", "kol"], report.Top.Select(text => text.Text));
        Assert.Equal(9, report.OtherSearches);
        Assert.Equal(["bältros", "astma"], report.WithoutHits.Select(text => text.Text));
        Assert.Equal(4, report.OtherNoHits);
    }

    private Task AddAsync(params SearchCount[] counts) => Table.AddAsync(counts, [], Ct);

    private Task<PeriodCounts> ReadAsync(string? region) => Table.ReadAsync(new(First, Last, region), ReadSearchStatistics.LeastShown, Ct);
}

public sealed class SqliteSearchCountTests : SearchCountContract
{
    protected override Task<TestStore> CreateAsync() => TestStore.SqliteAsync();
}

public sealed class PostgresSearchCountTests : SearchCountContract
{
    protected override Task<TestStore> CreateAsync() => TestStore.PostgresAsync();
}
