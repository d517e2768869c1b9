using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Vardpersonal.Api.Answers;

/// <summary>
/// Open data: a page of any origin may read it, without credentials. Written here and not by the CORS middleware, since the answer is the same
/// for every origin and so stays cacheable by any proxy.
/// </summary>
internal static class OpenData
{
    public const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>A day: what is allowed here does not change from one request to the next.</summary>
    private const string PreflightSeconds = "86400";

    public static void Allow(HttpResponse response)
    {
        response.Headers[HeaderNames.AccessControlAllowOrigin] = "*";
        response.Headers[HeaderNames.AccessControlExposeHeaders] = "ETag, Last-Modified";
    }

    public static ValueTask<object?> AllowAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        Allow(context.HttpContext.Response);
        return next(context);
    }

    /// <summary>The question that a browser asks before it sends If-None-Match on behalf of a page.</summary>
    public static void AnswerPreflight(HttpResponse response)
    {
        response.Headers[HeaderNames.AccessControlAllowMethods] = Methods;
        response.Headers[HeaderNames.AccessControlAllowHeaders] = "If-None-Match, Accept";
        response.Headers[HeaderNames.AccessControlMaxAge] = PreflightSeconds;
    }
}
