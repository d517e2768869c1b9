using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Vardpersonal.Content.Reading;
using Vardpersonal.Site;

namespace Vardpersonal.Web.Serving;

/// <summary>
/// A page is kept until the ledger grows or the day turns: both are part of its key, so nothing needs to be thrown away. The rest of the key
/// is the address, the compression, and whether the welcome notice is to be shown.
/// </summary>
internal sealed class PageCachePolicy : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var head = services.GetRequiredService<ICatalogueHolder>().Current.Head;
        var today = SwedishTime.Today(services.GetRequiredService<TimeProvider>());
        var cacheable = SiteCaching.IsCacheable(http);
        context.EnableOutputCaching = cacheable;
        context.AllowCacheLookup = cacheable;
        context.AllowCacheStorage = cacheable;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["head"] = head.Sequence.ToString(CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["day"] = today.DayNumber.ToString(CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(http.Request.Headers.AcceptEncoding.ToString());
        context.CacheVaryByRules.VaryByValues["reader"] = SiteCaching.ReaderKey(http);
        context.CacheVaryByRules.VaryByValues["accept"] = http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? http.Request.Headers.Accept.ToString() : string.Empty;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= context.HttpContext.Response is { StatusCode: StatusCodes.Status200OK } response && !response.Headers.ContainsKey("Set-Cookie");
        return ValueTask.CompletedTask;
    }

    private static string Encoding(string accepted) =>
        accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "none";
}
