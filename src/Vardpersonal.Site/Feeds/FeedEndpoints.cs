using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Vardpersonal.Site.Feeds;

/// <summary>The addresses that machines read.</summary>
internal static class FeedEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/nytt.atom", Reading, (SiteServices site) => Atom(site, null)).ExcludeFromDescription();
        app.MapMethods("/{region}/nytt.atom", Reading, (string region, SiteServices site) => Atom(site, region)).ExcludeFromDescription();
        app.MapMethods("/sitemap.xml", Reading, (SiteServices site) => Results.Text(Sitemap.Write(site), "application/xml; charset=utf-8")).ExcludeFromDescription();
        app.MapMethods("/robots.txt", Reading, (SiteServices site) => Results.Text(Robots(site), "text/plain; charset=utf-8")).ExcludeFromDescription();
    }

    private static IResult Atom(SiteServices site, string? region) =>
        region is not null && site.Catalogue.Taxonomy.Region(region) is null ? Results.NotFound() : Results.Text(AtomFeed.Write(site, region), "application/atom+xml; charset=utf-8");

    /// <summary>Everything is open to search engines but what they should not lead to: search results, old editions' differences, forms, the back office.</summary>
    private static string Robots(SiteServices site) =>
        $"""
        User-agent: *
        Disallow: /sok
        Disallow: /*/sok
        Disallow: /rapportera
        Disallow: /redaktion
        Disallow: /*per=

        Sitemap: {site.Settings.Absolute("/sitemap.xml")}

        """;
}
