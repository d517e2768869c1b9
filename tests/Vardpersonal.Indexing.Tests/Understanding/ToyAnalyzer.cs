using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Indexing.Tests.Understanding;

/// <summary>A language small enough to be known by heart: drops -en, -et, -er, -ar and -s, knows a few compounds, and codes with their parents.</summary>
internal sealed class ToyAnalyzer : IAnalyzer
{
    private static readonly Dictionary<string, string[]> Compounds = new()
    {
        ["hjärtsviktsbehandling"] = ["hjärtsvikt", "behandling"],
        ["barnastma"] = ["barn", "astma"],
    };

    public string Fingerprint => "toy";

    public WordAnalysis Analyze(ReadOnlySpan<char> word)
    {
        var surface = word.ToString().ToLowerInvariant();
        var isCode = surface.Length > 2 && char.IsAsciiLetter(surface[0]) && char.IsAsciiDigit(surface[1]);
        surface = isCode ? surface.Replace(".", string.Empty, StringComparison.Ordinal) : surface;
        var stem = isCode ? surface : Stem(surface);
        var terms = new List<AnalyzedTerm> { new(stem, 0) };
        if (stem != surface)
        {
            terms.Add(new("=" + surface, 0));
        }

        var parts = surface.Contains('-', StringComparison.Ordinal) ? surface.Split('-') : [];
        terms.AddRange(parts.Select((part, i) => new AnalyzedTerm("~" + Stem(part), i)));
        terms.AddRange((Compounds.GetValueOrDefault(stem) ?? []).Select(part => new AnalyzedTerm("~" + part, 0)));
        terms.AddRange(Enumerable.Range(3, isCode ? Math.Max(0, surface.Length - 3) : 0).Select(length => new AnalyzedTerm("~" + surface[..length], 0)));
        return new(terms, Math.Max(1, parts.Length));
    }

    private static string Stem(string word)
    {
        string[] endings = ["en", "et", "er", "ar", "s"];
        var ending = endings.FirstOrDefault(ending => word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }
}
