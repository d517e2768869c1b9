using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Net.Http.Headers;
using Vardpersonal.Api;
using Vardpersonal.Site;

namespace Vardpersonal.Web.Serving;

/// <summary>The order of the middleware, in one place.</summary>
internal static class Pipeline
{
    public static void Use(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseSite();
        app.UseMiddleware<PrecompressedAssets>();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = context => context.Context.Response.Headers[HeaderNames.CacheControl] = PrecompressedAssets.Forever });
        app.UseRouting();
        app.UseRateLimiter();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/readyz");
        app.MapGet("/metrics", (MetricsText metrics) => Results.Text(metrics.Write(), "text/plain; version=0.0.4"));
        app.MapMedia();
        app.MapApi();
        app.MapSite();
    }
}
