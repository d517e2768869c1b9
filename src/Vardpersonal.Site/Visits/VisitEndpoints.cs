using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Vardpersonal.Site.Visits;

/// <summary>
/// The little that a reader's own browser remembers at her request: that she has seen the welcome notice, and which region's start page to open.
/// Nothing of it is stored on the server.
/// </summary>
internal static class VisitEndpoints
{
    public const string ReturnField = "tillbaka";
    public const string RememberField = "kom-ihag";

    private static readonly TimeSpan Long = TimeSpan.FromDays(365);

    public static void MapVisits(this IEndpointRouteBuilder app)
    {
        app.MapPost("/valkommen", WelcomeAsync).ExcludeFromDescription().RequireRateLimiting(SiteCaching.FormPolicy).DisableAntiforgery();
        app.MapPost("/valj-region", ChooseRegionAsync).ExcludeFromDescription().RequireRateLimiting(SiteCaching.FormPolicy).DisableAntiforgery();
        app.MapPost("/kakor", ForgetAsync).ExcludeFromDescription().RequireRateLimiting(SiteCaching.FormPolicy).DisableAntiforgery();
    }

    /// <summary>Without the tick the notice stays away for this visit only.</summary>
    private static async Task<IResult> WelcomeAsync(HttpContext http, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        Remember(http, SiteCaching.WelcomeCookie, "1", form[RememberField] == "ja" ? Long : null);
        return Results.Redirect(SafeReturn.To(form[ReturnField]));
    }

    private static async Task<IResult> ChooseRegionAsync(HttpContext http, SiteServices site, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        if (site.Catalogue.Taxonomy.Region(form["region"]) is not { } region)
        {
            http.Response.Cookies.Delete(SiteCaching.RegionCookie);
            return Results.Redirect("/?nationellt=1");
        }

        if (form[RememberField] == "ja")
        {
            Remember(http, SiteCaching.RegionCookie, region.Slug, Long);
        }

        return Results.Redirect($"/{region.Slug}/");
    }

    private static IResult ForgetAsync(HttpContext http)
    {
        http.Response.Cookies.Delete(SiteCaching.WelcomeCookie);
        http.Response.Cookies.Delete(SiteCaching.RegionCookie);
        return Results.Redirect("/kakor?rensat=1");
    }

    private static void Remember(HttpContext http, string name, string value, TimeSpan? time) => http.Response.Cookies.Append(
        name,
        value,
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = time, Path = "/", IsEssential = true });
}

/// <summary>A place to go back to, on this site only.</summary>
internal static class SafeReturn
{
    public static string To(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? Sendable(address) : "/";

    /// <summary>A header holds ASCII only; å, ä and ö in an address are escaped.</summary>
    private static string Sendable(string address) =>
        string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii && rune.Value != ' ' ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
}
