using Vardpersonal.Content.Reading;

namespace Vardpersonal.Web.Serving;

/// <summary>Follows the ledger: loads the catalogue before the first request, then looks for new rows several times a second.</summary>
internal sealed class LedgerFollowing(CatalogueFollower follower, ILogger<LedgerFollowing> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await follower.RefreshAsync(cancellationToken);
        log.LogInformation("Serving from ledger row {Sequence}", follower.Current.Head.Sequence);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await FollowAsync(stoppingToken);
        }
    }

    /// <summary>A database that is away for a while must not stop the site from answering with what it has.</summary>
    private async Task FollowAsync(CancellationToken ct)
    {
        try
        {
            if (await follower.RefreshAsync(ct))
            {
                log.LogInformation("Following ledger row {Sequence}", follower.Current.Head.Sequence);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "The ledger could not be followed; answering from row {Sequence}", follower.Current.Head.Sequence);
        }
    }
}
