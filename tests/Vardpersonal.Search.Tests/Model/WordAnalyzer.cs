using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Search.Tests.Model;

/// <summary>The plainest analyzer that has every kind of term: a word is its lower-case self, "s" at the end is an ending, hyphens part.</summary>
internal sealed class WordAnalyzer : IAnalyzer
{
    public string Fingerprint => "words-1";

    public static string Stem(string word) => word.ToLowerInvariant() is { Length: > 2 } lower && lower.EndsWith('s') ? lower[..^1] : word.ToLowerInvariant();

    public WordAnalysis Analyze(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        var parts = lower.Split('-', StringSplitOptions.RemoveEmptyEntries);
        var terms = new List<AnalyzedTerm> { new(Stem(lower), 0) };
        if (Stem(lower) != lower)
        {
            terms.Add(new(TermMarks.Exact + lower, 0));
        }

        if (parts.Length > 1)
        {
            terms.AddRange(parts.Select((part, i) => new AnalyzedTerm(TermMarks.Part + Stem(part), i)).DistinctBy(term => term.Text));
        }

        return new(terms, Math.Max(1, parts.Length));
    }
}
