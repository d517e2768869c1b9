using Microsoft.Extensions.Diagnostics.HealthChecks;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Web.Serving;

/// <summary>Ready when the database answers and the catalogue is what the ledger says, or nearly.</summary>
internal sealed class ReadinessCheck(ICatalogueSource source, ICatalogueHolder holder) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var head = await source.HeadAsync(cancellationToken);
        return head == LedgerHead.Empty ? HealthCheckResult.Unhealthy("Nothing has been published: run ./vp seed.")
            : holder.Current.Head == LedgerHead.Empty ? HealthCheckResult.Unhealthy("The catalogue has not been loaded.")
            : HealthCheckResult.Healthy();
    }
}
