using System.Text.Json;
using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Web.Commands;

/// <summary>A word of a text and what the engine makes of it.</summary>
/// <param name="Position">Which word of the text it is, from 0; a hyphenated word counts as its parts.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
internal sealed record AnalyzedWord(string Surface, WordAnalysis Analysis, int Position, int Start)
{
    public string Stem => Analysis.Terms[0].Text;

    public IEnumerable<string> Parts => Analysis.Terms.Where(term => term.Text[0] == TermMarks.Part).Select(term => term.Text[1..]);

    public static IEnumerable<AnalyzedWord> Read(string text, IAnalyzer analyzer)
    {
        var known = new Dictionary<string, WordAnalysis>(StringComparer.Ordinal);
        var (at, position) = (0, 0);
        while (Tokenizer.Next(text, ref at, out var start, out var length))
        {
            var surface = text.Substring(start, length);
            if (!known.TryGetValue(surface, out var analysis))
            {
                known[surface] = analysis = analyzer.Analyze(surface);
            }

            yield return new(surface, analysis, position, start);
            position += analysis.Width;
        }
    }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("surface", Surface);
        writer.WriteString("stem", Stem);
        writer.WriteStartArray("parts");
        foreach (var part in Parts)
        {
            writer.WriteStringValue(part);
        }

        writer.WriteEndArray();
        writer.WriteNumber("position", Position);
        writer.WriteNumber("start", Start);
        writer.WriteNumber("end", Start + Surface.Length);
        writer.WriteEndObject();
    }
}
