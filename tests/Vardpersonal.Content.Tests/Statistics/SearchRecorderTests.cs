using Vardpersonal.Content.Statistics;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Statistics;

public sealed class SearchRecorderTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private readonly KeptCounts kept = new();
    private readonly ManualClock clock = new();
    private readonly SearchRecorder recorder;

    public SearchRecorderTests() => recorder = new(kept, clock);

    [Fact]
    public async Task The_same_question_is_one_row_a_day_and_region()
    {
        recorder.RecordSearch("KOL", null, 12);
        recorder.RecordSearch(" kol ", null, 0);
        recorder.RecordSearch("kol", "skane", 12);

        await FlushAsync();

        Assert.Equal([new(Today, string.Empty, "kol", 2, 1), new(Today, "skane", "kol", 1, 0)], kept.Searches);
    }

    [Fact]
    public async Task Clicks_are_counted_by_place()
    {
        recorder.RecordClick("KOL", "skane", 1);
        recorder.RecordClick("kol", "skane", 1);
        recorder.RecordClick("kol", "skane", 17);

        await FlushAsync();

        Assert.Equal([new(Today, "skane", "kol", 1, 2), new(Today, "skane", "kol", 11, 1)], kept.Clicks);
        Assert.Empty(kept.Searches);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_001)]
    [InlineData(int.MaxValue)]
    public async Task A_place_that_no_hit_has_is_not_counted(int position)
    {
        recorder.RecordClick("kol", null, position);

        await FlushAsync();

        Assert.Equal(0, kept.Writes);
    }

    [Theory]
    [InlineData("121212-1212")]
    [InlineData("070-123 45 67")]
    [InlineData("anna@example.se")]
    [InlineData("")]
    public async Task What_may_not_be_kept_never_reaches_the_store(string text)
    {
        recorder.RecordSearch(text, null, 1);
        recorder.RecordClick(text, null, 1);

        await FlushAsync();

        Assert.Equal(0, kept.Writes);
    }

    [Fact]
    public async Task The_day_is_that_of_Swedish_clocks()
    {
        clock.Now = new(2026, 11, 21, 23, 30, 0, TimeSpan.Zero);
        recorder.RecordSearch("kol", null, 1);

        await FlushAsync();

        Assert.Equal(Today.AddDays(1), Assert.Single(kept.Searches).Day);
    }

    [Fact]
    public async Task A_store_that_is_away_loses_nothing_and_counts_nothing_twice()
    {
        recorder.RecordSearch("kol", null, 1);
        kept.IsAway = true;
        await Assert.ThrowsAsync<IOException>(FlushAsync);
        recorder.RecordSearch("kol", null, 1);
        await Assert.ThrowsAsync<IOException>(FlushAsync);

        kept.IsAway = false;
        await FlushAsync();
        await FlushAsync();

        Assert.Equal([new(Today, string.Empty, "kol", 2, 0)], kept.Searches);
    }

    [Fact]
    public async Task A_store_that_stays_away_does_not_fill_the_memory()
    {
        kept.IsAway = true;
        for (var round = 0; round < 4; round++)
        {
            for (var number = 0; number < SearchRecorder.MostWaiting; number++)
            {
                recorder.RecordSearch(FormattableString.Invariant($"sjukdom {round} {number}"), null, 1);
            }

            await Assert.ThrowsAsync<IOException>(FlushAsync);
        }

        kept.IsAway = false;
        await FlushAsync();

        Assert.InRange(kept.Searches.Count, 1, SearchRecorder.MostHeld);
    }

    [Fact]
    public async Task What_comes_faster_than_it_can_be_counted_is_dropped_and_nobody_waits()
    {
        for (var number = 0; number < SearchRecorder.MostWaiting + 500; number++)
        {
            recorder.RecordSearch("kol", null, 1);
        }

        await FlushAsync();

        Assert.Equal(SearchRecorder.MostWaiting, Assert.Single(kept.Searches).Searches);
    }

    [Fact]
    public async Task Many_readers_at_once_are_all_counted()
    {
        await Parallel.ForAsync(0, 1000, (_, _) =>
        {
            recorder.RecordSearch("kol", null, 1);
            return ValueTask.CompletedTask;
        });

        await FlushAsync();

        Assert.Equal(1000, Assert.Single(kept.Searches).Searches);
    }

    private Task FlushAsync() => recorder.FlushAsync(CancellationToken.None);

    private sealed class KeptCounts : ISearchCounts
    {
        public List<SearchCount> Searches { get; } = [];

        public List<ClickCount> Clicks { get; } = [];

        public int Writes { get; private set; }

        public bool IsAway { get; set; }

        public Task AddAsync(IReadOnlyList<SearchCount> searches, IReadOnlyList<ClickCount> clicks, CancellationToken ct)
        {
            if (IsAway)
            {
                throw new IOException("away");
            }

            Writes++;
            Searches.AddRange(searches);
            Clicks.AddRange(clicks);
            return Task.CompletedTask;
        }

        public Task<PeriodCounts> ReadAsync(SearchPeriod period, int least, CancellationToken ct) => throw new NotSupportedException();
    }
}
