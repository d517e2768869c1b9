using System.Globalization;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Indexing.Records;

namespace Vardpersonal.Indexing.Following;

/// <summary>
/// Keeps a node's index up to the catalogue: opens the one that is there, puts in what has changed, or builds it again beside the one that answers.
/// A round ends in one commit or none, so that a crash leaves the index and its cursor as they were.
/// </summary>
public sealed class IndexFollower(IndexHome home, IndexSources sources, SearchIndexHolder holder) : IDisposable
{
    /// <summary>More changed documents than this, and more than half of what there is, are faster built than put in; and words are counted anew.</summary>
    private const int MostPutIn = 100;

    private readonly SemaphoreSlim following = new(1, 1);
    private readonly IndexPlanner planner = new(sources.Ledger);
    private readonly IndexBuild build = new(home, sources);
    private volatile IndexStatus status = IndexStatus.None;
    private (Catalogue Catalogue, DateOnly Day, int? Number)? done;
    private NumberedIndex? serving;

    public IndexStatus Status => status;

    /// <summary>Cheap when nothing has changed. May be called from any thread; rounds wait for each other.</summary>
    /// <param name="progress">Called while a whole index is built, with how much is done, of how much.</param>
    /// <param name="ct">What answers stays as it is.</param>
    public async Task<IndexRound> FollowAsync(Action<int, int> progress, CancellationToken ct)
    {
        await following.WaitAsync(ct);
        try
        {
            var (catalogue, day, number) = (sources.Catalogue.Current, SwedishTime.Today(sources.Clock), home.Current);
            return done == (catalogue, day, number) ? IndexRound.Nothing : await RunAsync(new(catalogue, day, progress, []), number, ct);
        }
        finally
        {
            following.Release();
        }
    }

    public void Dispose() => following.Dispose();

    private async Task<IndexRound> RunAsync(Round round, int? number, CancellationToken ct)
    {
        var began = sources.Clock.GetTimestamp();
        var (opened, step) = (Open(number, round), IndexStep.None);
        var isApart = opened is not null && serving is not null && opened != serving;
        try
        {
            // What was left from before answers while it is brought up to date.
            step = serving is null && opened is not null ? Serve(opened) : step;
            var last = opened is null ? await RebuildAsync(round, ct) : await UpdateAsync(opened, round, ct);
            done = last is null ? null : (round.Catalogue, round.Day, serving!.Number);
            return new(last is null or IndexStep.None ? step : last.Value, round.Alarms);
        }
        finally
        {
            // What has been served is the holder's to close.
            if (isApart && opened != serving)
            {
                opened!.Index.Dispose();
            }

            Report(round.Alarms.Count, sources.Clock.GetElapsedTime(began));
        }
    }

    /// <summary>The index that the home points to; null when there is none, or none that is whole.</summary>
    private NumberedIndex? Open(int? number, Round round)
    {
        if (number is not { } named || serving?.Number == named)
        {
            return number is null ? null : serving;
        }

        var index = NumberedIndex.Open(home, named);
        round.Alarms.AddRange(index.Index.Health.Alarms);
        if (!index.Index.Health.Fresh)
        {
            return index;
        }

        index.Index.Dispose();
        return null;
    }

    private async Task<IndexStep?> UpdateAsync(NumberedIndex opened, Round round, CancellationToken ct)
    {
        var wanted = sources.CursorOf(round.Catalogue, opened.Readable.Analyzers);
        return await planner.PlanAsync(opened.Cursor, wanted, round.Catalogue, ct) switch
        {
            IndexPlan.Nothing => Serve(opened),
            IndexPlan.Some(var documents) when documents.Count <= Math.Max(MostPutIn, opened.Index.Current.DocumentCount / 2) => await CatchUpAsync(opened, documents, wanted, round, ct),
            _ => await RebuildAsync(round, ct),
        };
    }

    /// <returns>Null when another process is building: what it builds is seen when it is done.</returns>
    private async Task<IndexStep?> RebuildAsync(Round round, CancellationToken ct)
    {
        if (await build.RunAsync(round.Catalogue, round.Progress, ct) is not { } built)
        {
            return null;
        }

        round.Alarms.AddRange(built.UnreadableRows.Select(Unreadable));
        Serve(Open(built.Number, round) ?? throw new IOException($"The index {built.Number} cannot be read back."));
        return IndexStep.Rebuilt;
    }

    private async Task<IndexStep?> CatchUpAsync(NumberedIndex opened, IReadOnlyList<DocumentSummary> documents, IndexCursor wanted, Round round, CancellationToken ct)
    {
        var records = sources.Records(round.Catalogue);
        var writer = opened.Index.Writer;
        foreach (var document in documents)
        {
            var made = await records.BuildAsync(document, ct);
            foreach (var gone in records.KeysOf(document.Id).Except(made.Select(record => record.Key)))
            {
                writer.Delete(gone);
            }

            foreach (var record in made)
            {
                writer.Put(RecordDocument.Of(record));
            }
        }

        writer.Commit(wanted.Write());
        if (writer.MergeFailure is { } failure)
        {
            round.Alarms.Add($"Segments of the search index could not be merged: {failure.Message}");
        }

        round.Alarms.AddRange(records.UnreadableRows.Select(Unreadable));
        Serve(opened);
        return IndexStep.CaughtUp;
    }

    private IndexStep Serve(NumberedIndex opened)
    {
        if (opened == serving)
        {
            return IndexStep.None;
        }

        serving = opened;
        holder.Replace(opened.Readable);
        Report(newAlarms: 0, status.Lag);
        home.RemoveOthersUnlessBuilding();
        return IndexStep.Opened;
    }

    private void Report(int newAlarms, TimeSpan lag) => status = serving is { Index: var index }
        ? new(Ready: true, index.Current.DocumentCount, index.Current.SegmentCount, serving.Cursor?.Ledger.Sequence ?? 0, lag, status.Alarms + newAlarms)
        : status with { Alarms = status.Alarms + newAlarms };

    private static string Unreadable(long sequence) => string.Create(CultureInfo.InvariantCulture, $"Ledger row {sequence} does not hold what its hashes say; it is left out of the index");

    private sealed record Round(Catalogue Catalogue, DateOnly Day, Action<int, int> Progress, List<string> Alarms);
}
