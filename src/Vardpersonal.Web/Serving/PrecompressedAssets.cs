using Microsoft.Net.Http.Headers;

namespace Vardpersonal.Web.Serving;

/// <summary>Serves the bundler's .br and .gz beside an asset to those who accept them; asset names hold their content's hash and are kept for ever.</summary>
internal sealed class PrecompressedAssets(RequestDelegate next, IWebHostEnvironment environment)
{
    public const string Forever = "public, max-age=31536000, immutable";

    private static readonly IReadOnlyList<(string Encoding, string Suffix)> Encodings = [("br", ".br"), ("gzip", ".gz")];

    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? string.Empty;
        if (HttpMethods.IsGet(context.Request.Method) && path.StartsWith("/assets/", StringComparison.Ordinal) && ContentType(path) is { } contentType && Choose(context, path) is { } found)
        {
            context.Response.Headers[HeaderNames.Vary] = HeaderNames.AcceptEncoding;
            context.Response.Headers[HeaderNames.ContentEncoding] = found.Encoding;
            context.Response.Headers[HeaderNames.CacheControl] = Forever;
            context.Response.ContentType = contentType;
            await context.Response.SendFileAsync(found.File);
            return;
        }

        await next(context);
    }

    private (string Encoding, Microsoft.Extensions.FileProviders.IFileInfo File)? Choose(HttpContext context, string path)
    {
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, suffix) in Encodings)
        {
            if (accepted.Contains(encoding, StringComparison.OrdinalIgnoreCase) && environment.WebRootFileProvider.GetFileInfo(path + suffix) is { Exists: true } file)
            {
                return (encoding, file);
            }
        }

        return null;
    }

    private static string? ContentType(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => null,
    };
}
