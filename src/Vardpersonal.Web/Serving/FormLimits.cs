using System.Threading.RateLimiting;
using Vardpersonal.Site;

namespace Vardpersonal.Web.Serving;

/// <summary>
/// How often forms may be sent: enough for people, too little for machines. Counted per address in memory only; the address is never stored or logged.
/// </summary>
internal static class FormLimits
{
    private const int FormsPerWindow = 20;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>More than the readers behind one address follow hits; a click too many is not counted, and nobody notices.</summary>
    private const int ClicksPerWindow = 3000;

    public static void Add(IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(SiteCaching.FormPolicy, http => PerAddress(http, FormsPerWindow));
        options.AddPolicy(SiteCaching.ClickPolicy, http => PerAddress(http, ClicksPerWindow));
    });

    private static RateLimitPartition<string> PerAddress(HttpContext http, int permitted) => HttpMethods.IsPost(http.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permitted, Window = Window })
        : RateLimitPartition.GetNoLimiter(string.Empty);
}
