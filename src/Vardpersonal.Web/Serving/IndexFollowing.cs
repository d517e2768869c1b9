using Vardpersonal.Content.Reading;
using Vardpersonal.Indexing.Following;

namespace Vardpersonal.Web.Serving;

/// <summary>
/// Keeps the search index up to the catalogue: at once when the catalogue has changed, and several times a second in case another process
/// has built a new index or the day has changed.
/// </summary>
internal sealed class IndexFollowing : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    /// <summary>A full disk is not helped by trying four times a second.</summary>
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(10);

    /// <summary>How long a first index is waited for before the site opens without one. A store of some ten thousand documents takes less.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly IndexFollower follower;
    private readonly CatalogueFollower catalogue;
    private readonly ILogger<IndexFollowing> log;
    private readonly SemaphoreSlim news = new(0);
    private Task<bool> first = Task.FromResult(true);

    public IndexFollowing(IndexFollower follower, CatalogueFollower catalogue, ILogger<IndexFollowing> log)
    {
        (this.follower, this.catalogue, this.log) = (follower, catalogue, log);
        catalogue.Changed += Notice;
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        first = Task.Run(() => TryFollowAsync(cancellationToken), cancellationToken);
        await Task.WhenAny(first, Task.Delay(LongestWait, cancellationToken));
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        catalogue.Changed -= Notice;
        news.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var went = await first; !stoppingToken.IsCancellationRequested; went = await TryFollowAsync(stoppingToken))
        {
            await (went ? news.WaitAsync(Interval, stoppingToken) : Task.Delay(PauseAfterFailure, stoppingToken));
        }
    }

    private void Notice(object? sender, EventArgs e) => news.Release();

    /// <summary>What answers goes on answering, whatever goes wrong with the next.</summary>
    private async Task<bool> TryFollowAsync(CancellationToken ct)
    {
        try
        {
            Log(await follower.FollowAsync((_, _) => { }, ct));
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "The search index could not be brought up to date; answering from ledger row {Sequence}", follower.Status.Sequence);
            return false;
        }
    }

    private void Log(IndexRound round)
    {
        foreach (var alarm in round.Alarms)
        {
            log.LogError("{Alarm}", alarm);
        }

        if (round.Step != IndexStep.None)
        {
            log.LogInformation("Search index {Step}: {Documents} documents, ledger row {Sequence}, in {Seconds:0.000} s", round.Step, follower.Status.Documents, follower.Status.Sequence, follower.Status.Lag.TotalSeconds);
        }
    }
}
