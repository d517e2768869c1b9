using Vardpersonal.Search.Analysis.Swedish;

namespace Vardpersonal.Search.Analysis;

/// <summary>Swedish by the book: lower case and Snowball's stem, one term a word and nothing else. What other engines are compared by.</summary>
public sealed class PlainAnalyzer : IAnalyzer
{
    public static PlainAnalyzer Instance { get; } = new();

    public string Fingerprint => "plain-sv-1";

    public WordAnalysis Analyze(ReadOnlySpan<char> word)
    {
        var lower = WordFolding.Lower(word);
        return new([new(lower[..SwedishStemmer.StemLength(lower)], 0)]);
    }
}
