using System.Threading.Channels;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Content.Statistics;

/// <summary>
/// Counts in memory, and writes what it has counted when told to. A reader never waits for it: when too much is waiting, the rest is not counted.
/// </summary>
public sealed class SearchRecorder(ISearchCounts counts, TimeProvider clock) : ISearchStatistics
{
    /// <summary>Many times what a few seconds of readers can ask.</summary>
    public const int MostWaiting = 10_000;

    /// <summary>Different texts held while the store is away; then they are let go of.</summary>
    public const int MostHeld = 20_000;

    private const int DeepestClick = 10_000;

    private readonly Channel<Happening> waiting = Channel.CreateBounded<Happening>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private readonly Dictionary<(DateOnly Day, string Region, string Text), (long Searches, long NoHits)> searches = [];
    private readonly Dictionary<(DateOnly Day, string Region, string Text, int Position), long> clicks = [];

    public void RecordSearch(string text, string? region, int total) => Record(text, region, total, position: 0);

    public void RecordClick(string text, string? region, int position)
    {
        if (position is >= 1 and <= DeepestClick)
        {
            Record(text, region, total: 0, ClickPositions.Of(position));
        }
    }

    /// <summary>Writes what has been counted. One caller at a time. When the store cannot take it, it is held for the next time, within bounds.</summary>
    public async Task FlushAsync(CancellationToken ct)
    {
        Count();
        if (searches.Count + clicks.Count == 0)
        {
            return;
        }

        try
        {
            await counts.AddAsync(
                [.. searches.Select(count => new SearchCount(count.Key.Day, count.Key.Region, count.Key.Text, count.Value.Searches, count.Value.NoHits))],
                [.. clicks.Select(count => new ClickCount(count.Key.Day, count.Key.Region, count.Key.Text, count.Key.Position, count.Value))],
                ct);
            Forget();
        }
        catch when (searches.Count + clicks.Count > MostHeld)
        {
            Forget();
            throw;
        }
    }

    private void Record(string text, string? region, int total, int position)
    {
        if (CountedText.Of(text) is { } counted)
        {
            waiting.Writer.TryWrite(new(SwedishTime.Today(clock), region ?? string.Empty, counted, total, position));
        }
    }

    private void Count()
    {
        while (waiting.Reader.TryRead(out var happening))
        {
            var (day, region, text, total, position) = happening;
            if (position > 0)
            {
                clicks[(day, region, text, position)] = clicks.GetValueOrDefault((day, region, text, position)) + 1;
            }
            else
            {
                var (count, noHits) = searches.GetValueOrDefault((day, region, text));
                searches[(day, region, text)] = (count + 1, noHits + (total == 0 ? 1 : 0));
            }
        }
    }

    private void Forget()
    {
        searches.Clear();
        clicks.Clear();
    }

    /// <param name="Position">0 for a search.</param>
    private sealed record Happening(DateOnly Day, string Region, string Text, int Total, int Position);
}
