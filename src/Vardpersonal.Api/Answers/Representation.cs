using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Api.Answers;

/// <summary>
/// Turns what a handler answers into bytes, with the tag of just those bytes, so that whatever changes an answer (an edition, a supplement, another
/// document's title, the day) changes its tag. Also the edge where a fault of ours becomes a 500 that tells nothing of the inside.
/// </summary>
internal sealed class Representation(ILogger<Representation> log) : IEndpointFilter
{
    private const string Json = "application/json; charset=utf-8";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        OpenData.Allow(context.HttpContext.Response);
        try
        {
            return Represent(context.HttpContext, await next(context));
        }
        catch (Exception e) when (!context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            log.LogError(e, "The API could not answer {Endpoint}", context.HttpContext.GetEndpoint()?.DisplayName);
            return Represent(context.HttpContext, Problems.Internal());
        }
    }

    private static object? Represent(HttpContext http, object? answer)
    {
        var result = answer is INestedHttpResult nested ? nested.Result : answer;
        if (result is not IValueHttpResult { Value: { } value })
        {
            http.Response.Headers[HeaderNames.CacheControl] = RepresentedResult.Fresh;
            return result;
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), ApiJson.Options);
        return value switch
        {
            Problem problem => new RepresentedResult(body, problem.Status, Problem.ContentType, RepresentedResult.NotKept, tag: null),
            IAnswersWords => new RepresentedResult(body, StatusCodes.Status200OK, Json, RepresentedResult.KeptByTheAsker, tag: null),
            _ => new RepresentedResult(body, StatusCodes.Status200OK, Json, RepresentedResult.Fresh, new($"\"{LedgerHash.OfBytes(body)}\"")),
        };
    }
}

/// <summary>
/// An answer to words that somebody wrote. No proxy keeps it: what is looked for is nobody else's business. It has no tag either, since it tells how long it took.
/// </summary>
internal interface IAnswersWords;

/// <summary>A finished answer. One with a tag can be answered with 304.</summary>
internal sealed class RepresentedResult(byte[] body, int status, string contentType, string caching, EntityTagHeaderValue? tag) : IResult
{
    public const string Fresh = "public, max-age=60";
    public const string KeptByTheAsker = "private, max-age=60";
    public const string NotKept = "no-store";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers[HeaderNames.CacheControl] = caching;
        response.Headers[HeaderNames.Vary] = HeaderNames.AcceptEncoding;
        if (tag is not null)
        {
            response.Headers[HeaderNames.ETag] = tag.ToString();
            if (IsHeld(httpContext.Request, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }

    private static bool IsHeld(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(held => held.Equals(EntityTagHeaderValue.Any) || held.Compare(tag, useStrongComparison: false));
}
