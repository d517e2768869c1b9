using Microsoft.Net.Http.Headers;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Web.Serving;

/// <summary><c>/media/{sha256}/{name}</c>: pictures, films and captions. The address names the content, so it never changes and can be kept for ever.</summary>
internal static class MediaEndpoint
{
    public static void MapMedia(this IEndpointRouteBuilder app) =>
        app.MapMethods("/media/{sha256:regex(^[0-9a-f]{{64}}$)}/{name}", [HttpMethods.Get, HttpMethods.Head], AnswerAsync).ExcludeFromDescription();

    /// <summary>Bytes that are not what their address says are not served: a picture that was changed is worse than none.</summary>
    private static async Task<IResult> AnswerAsync(string sha256, string name, IMediaStore media, HttpContext http, CancellationToken ct)
    {
        if (await media.FindAsync(sha256, ct) is not { } file || LedgerHash.OfBytes(file.Bytes) != sha256)
        {
            return Results.NotFound();
        }

        http.Response.Headers[HeaderNames.CacheControl] = PrecompressedAssets.Forever;
        return Results.File(file.Bytes, file.ContentType, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{sha256}\""));
    }
}
