using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Web.Commands.SearchBench;

/// <summary>A line of the benchmark's corpus.</summary>
internal sealed record CorpusLine(
    string Id,
    string Title,
    IReadOnlyList<string> Headings,
    string Body,
    string Source,
    string Type,
    string? Region,
    IReadOnlyList<string> Audience,
    string Area,
    string Updated);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(CorpusLine))]
internal sealed partial class CorpusJson : JsonSerializerContext;

/// <summary>Reads a corpus of JSON lines as documents of an index.</summary>
internal static class BenchCorpus
{
    public const string Language = "sv";

    private const int Title = 0;
    private const int Headings = 1;
    private const int Body = 2;

    /// <summary>The peers' weights, and BM25's usual b.</summary>
    public static IndexSchema Schema { get; } = new(
        [new("title", 4, 0.75f), new("headings", 2, 0.75f), new("body", 1, 0.75f)],
        ["source", "type", "region", "audience", "area"]);

    public static IEnumerable<IndexDocument> Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        var buffer = new byte[1 << 20];
        var (from, to) = (0, 0);
        while (true)
        {
            var length = buffer.AsSpan(from, to - from).IndexOf((byte)'\n');
            if (length >= 0)
            {
                yield return DocumentOf(buffer.AsSpan(from, length));
                from += length + 1;
                continue;
            }

            buffer.AsSpan(from, to - from).CopyTo(buffer);
            (from, to) = (0, to - from);
            var read = Fill(file, ref buffer, to);
            to += read;
            if (read == 0)
            {
                break;
            }
        }

        // The last line may lack its end.
        if (to > from)
        {
            yield return DocumentOf(buffer.AsSpan(from, to - from));
        }
    }

    /// <returns>How much was read after what is kept; 0 at the file's end.</returns>
    private static int Fill(FileStream file, ref byte[] buffer, int kept)
    {
        if (kept == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        return file.Read(buffer, kept, buffer.Length - kept);
    }

    private static IndexDocument DocumentOf(ReadOnlySpan<byte> json) =>
        DocumentOf(JsonSerializer.Deserialize(json, CorpusJson.Default.CorpusLine) ?? throw new InvalidDataException("En rad är inget dokument."));

    private static IndexDocument DocumentOf(CorpusLine line) => new()
    {
        Key = line.Id,
        Title = line.Title,
        Language = Language,
        Texts = [new(Title, line.Title), new(Headings, string.Join('\n', line.Headings)), new(Body, line.Body)],
        Facets = [[line.Source], [line.Type], line.Region is null ? null : [line.Region], line.Audience, [line.Area]],
        Date = DateOnly.ParseExact(line.Updated, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
