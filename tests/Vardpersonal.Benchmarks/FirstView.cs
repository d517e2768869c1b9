using System.Globalization;
using System.Text.RegularExpressions;

namespace Vardpersonal.Benchmarks;

/// <summary>What a first visit transfers: the page and all it asks for, compressed as a browser gets it, headers not counted.</summary>
internal static partial class FirstView
{
    public static async Task<string> MeasureAsync(HttpClient client, string address, string path)
    {
        var (page, text) = await FetchAsync(client, address + path);
        var parts = new List<string> { $"page {page}" };
        var total = page;
        foreach (var asset in Assets().Matches(text).Select(match => match.Groups["address"].Value).Distinct())
        {
            var (bytes, _) = await FetchAsync(client, address + asset);
            total += bytes;
            parts.Add($"{Path.GetFileName(asset).Split('-')[0]}{Path.GetExtension(asset)} {bytes}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{total / 1000.0:0.0} kB ({string.Join(", ", parts)})");
    }

    private static async Task<(int Bytes, string Text)> FetchAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        using var answer = await client.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var stream = answer.Content.Headers.ContentEncoding.Contains("br")
            ? (Stream)new System.IO.Compression.BrotliStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress)
            : new MemoryStream(bytes);
        using var reader = new StreamReader(stream);
        return (bytes.Length, await reader.ReadToEndAsync());
    }

    [GeneratedRegex("(?:href|src)=\"(?<address>/assets/[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Assets();
}
