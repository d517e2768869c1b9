using Vardpersonal.Content.Statistics;
using Vardpersonal.Data.Statistics;

namespace Vardpersonal.Web.Serving;

/// <summary>Writes what has been counted of searches, every few seconds and when the site stops.</summary>
internal sealed class StatisticsWriting(SearchRecorder recorder, ILogger<StatisticsWriting> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<ISearchCounts, SearchCountTable>();
        services.AddSingleton<SearchRecorder>();
        services.AddSingleton<ISearchStatistics>(provider => provider.GetRequiredService<SearchRecorder>());
        services.AddSingleton<ReadSearchStatistics>();
        services.AddHostedService<StatisticsWriting>();
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await WriteAsync(stoppingToken);
        }
    }

    /// <summary>A database that is away costs counts, never an answer. Its own message is left out of the log: it may hold what was looked for.</summary>
    private async Task WriteAsync(CancellationToken ct)
    {
        try
        {
            await recorder.FlushAsync(ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogWarning("Search statistics could not be written ({Kind}); they are tried again", e.GetType().Name);
        }
    }
}
