using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Statistics;

namespace Vardpersonal.Site.Searches;

/// <summary>
/// <c>POST /sok/klick</c>: the page's script tells which place among the hits was followed. A count, never who; and only from our own pages,
/// so that nobody else's page can make readers' browsers count. It has no seal of its own, since it changes nothing that anybody reads.
/// </summary>
internal static class ClickEndpoint
{
    private const string Address = "/sok/klick";
    private const int LargestForm = 64 * 1024;
    private const string FetchSite = "Sec-Fetch-Site";

    public static void MapClicks(this IEndpointRouteBuilder app) => app.MapPost(Address, CountAsync)
        .ExcludeFromDescription()
        .RequireRateLimiting(SiteCaching.ClickPolicy)
        .WithMetadata(new RequestSizeLimitAttribute(LargestForm))
        .DisableAntiforgery();

    private static async Task<IResult> CountAsync(HttpContext http, ICatalogueHolder holder, ISearchStatistics statistics, CancellationToken ct)
    {
        if (!IsFromOurPages(http.Request) || await FormAsync(http.Request, ct) is not { } form)
        {
            return Results.BadRequest();
        }

        var region = form["region"].ToString() is { Length: > 0 } given ? given : null;
        if (!int.TryParse(form["position"], NumberStyles.None, CultureInfo.InvariantCulture, out var position) || position < 1 || (region is not null && holder.Current.Taxonomy.Region(region) is null))
        {
            return Results.BadRequest();
        }

        statistics.RecordClick(form["q"].ToString(), region, position);
        return Results.NoContent();
    }

    /// <summary>A browser says itself where a request comes from; a proxy may have changed the scheme, never the host.</summary>
    private static bool IsFromOurPages(HttpRequest request)
    {
        string? site = request.Headers[FetchSite];
        string? origin = request.Headers[HeaderNames.Origin];
        return (site is not null || origin is not null)
            && site is null or "same-origin"
            && (origin is null || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task<IFormCollection?> FormAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return request.HasFormContentType ? await request.ReadFormAsync(ct) : null;
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }
}
