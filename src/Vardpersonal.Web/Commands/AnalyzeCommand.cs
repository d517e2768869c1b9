using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vardpersonal.Indexing.Language;
using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp analyze</c>: the words of a text as the search engine sees them.</summary>
internal static class AnalyzeCommand
{
    private const string Plain = "stem";
    private const string Full = "full";

    /// <summary>Writes at most so much before it goes out.</summary>
    private const int BufferSize = 1 << 16;

    public static Command Build()
    {
        var text = new Argument<string?>("text") { Description = "Texten. Utan text och --file läses standard in.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file") { Description = "En fil i UTF-8." };
        var json = new Option<bool>("--json") { Description = "En lista med surface, stem, parts, position, start och end." };
        var analysis = new Option<string>("--analysis") { Description = "stem: ordstammar enligt Snowball. full: som webbplatsen söker.", DefaultValueFactory = _ => Full };
        analysis.AcceptOnlyFromAmong(Plain, Full);
        var command = new Command("analyze", "Visar hur sökmotorn läser en text.") { text, file, json, analysis };
        command.SetAction(async (parsed, ct) =>
        {
            if (parsed.GetValue(file) is { } path && !File.Exists(path))
            {
                await Console.Error.WriteLineAsync($"Det finns ingen fil '{path}'.");
                return 1;
            }

            var read = await ReadAsync(parsed.GetValue(file), parsed.GetValue(text), ct);
            var analyzer = parsed.GetValue(analysis) == Plain ? PlainAnalyzer.Instance : SiteAnalyzers.Create([]).For(SiteAnalyzers.Swedish);
            var words = AnalyzedWord.Read(read, analyzer);
            await using var output = Console.OpenStandardOutput();
            await (parsed.GetValue(json) ? WriteJsonAsync(output, words, ct) : WriteTableAsync(output, words, ct));
            return 0;
        });
        return command;
    }

    private static async Task<string> ReadAsync(string? file, string? text, CancellationToken ct)
    {
        if (file is not null)
        {
            return await File.ReadAllTextAsync(file, Encoding.UTF8, ct);
        }

        if (text is not null)
        {
            return text;
        }

        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        return await input.ReadToEndAsync(ct);
    }

    private static async Task WriteJsonAsync(Stream output, IEnumerable<AnalyzedWord> words, CancellationToken ct)
    {
        await using var writer = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartArray();
        foreach (var word in words)
        {
            word.WriteTo(writer);
            if (writer.BytesPending > BufferSize)
            {
                await writer.FlushAsync(ct);
            }
        }

        writer.WriteEndArray();
        await writer.FlushAsync(ct);
    }

    private static async Task WriteTableAsync(Stream output, IEnumerable<AnalyzedWord> words, CancellationToken ct)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize);
        await writer.WriteLineAsync($"{"Nr",6}  {"Ord",-30} {"Stam",-30} Delar".AsMemory(), ct);
        foreach (var word in words)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{word.Position,6}  {word.Surface,-30} {word.Stem,-30} {string.Join(' ', word.Parts)}");
            await writer.WriteLineAsync(line.TrimEnd().AsMemory(), ct);
        }
    }
}
