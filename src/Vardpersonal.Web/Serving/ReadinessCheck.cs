using Microsoft.Extensions.Diagnostics.HealthChecks;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Indexing.Following;

namespace Vardpersonal.Web.Serving;

/// <summary>Ready when the database answers the catalogue is what the ledger says, or nearly, and there is an index to search in.</summary>
internal sealed class ReadinessCheck(ICatalogueSource source, ICatalogueHolder holder, IndexFollower index) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var head = await source.HeadAsync(cancellationToken);
        return head == LedgerHead.Empty ? HealthCheckResult.Unhealthy("Nothing has been published: run ./vp seed.")
            : holder.Current.Head == LedgerHead.Empty ? HealthCheckResult.Unhealthy("The catalogue has not been loaded.")
            : !index.Status.Ready ? HealthCheckResult.Unhealthy("The search index has not been built.")
            : HealthCheckResult.Healthy();
    }
}
