using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site;

/// <summary>What of a request decides how a page looks besides its address.</summary>
public static class SiteCaching
{
    /// <summary>Name of the rate-limiting policy of the public forms.</summary>
    public const string FormPolicy = "forms";

    /// <summary>Name of the rate-limiting policy of counted clicks: a whole hospital may be behind one address.</summary>
    public const string ClickPolicy = "clicks";

    /// <summary>Set when the reader has said that she has seen the welcome notice.</summary>
    public const string WelcomeCookie = "vp-valkommen";

    /// <summary>The region whose start page to open at <c>/</c>.</summary>
    public const string RegionCookie = "vp-region";

    /// <summary>
    /// Query parameters whose values are few. A page asked for with any other (a time, words to find, an unknown name) is made anew:
    /// addresses without end must not fill the cache.
    /// </summary>
    private static readonly FrozenSet<string> FewValued =
        FrozenSet.Create("vardniva", "enhet", "omrade", "malgrupp", "verksamhet", "region", "patienttext", "type", "area", "audience", "setting", "kod", "symtom", "take", "include");

    /// <summary>
    /// Pages without forms of their own. A form page holds what its reader typed and is never kept; nor are pictures and films, which are asked for
    /// in parts and kept by the browser.
    /// </summary>
    public static bool IsCacheable(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && http.GetEndpoint()?.Metadata.GetMetadata<NeverCachedAttribute>() is null
        && !http.Request.Path.StartsWithSegments("/redaktion", StringComparison.Ordinal)
        && !http.Request.Path.StartsWithSegments("/media", StringComparison.Ordinal)
        && http.Request.Query.Keys.All(FewValued.Contains)
        && http.Request.Path.Value is not ("/healthz" or "/readyz" or "/metrics");

    /// <summary>The cookies that change a page: the notice on every page, the region on the start page only.</summary>
    public static string ReaderKey(HttpContext http)
    {
        var welcomed = http.Request.Cookies.ContainsKey(WelcomeCookie) ? "seen" : "new";
        var region = http.Request.Path == "/" ? http.RequestServices.GetRequiredService<ICatalogueHolder>().Current.Taxonomy.Region(http.Request.Cookies[RegionCookie]) : null;
        return region is null ? welcomed : $"{welcomed};{region.Slug}";
    }
}

/// <summary>On pages that must be made anew for every request.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeverCachedAttribute : Attribute;
