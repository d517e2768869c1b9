namespace Vardpersonal.Search.Analysis.English;

/// <summary>English: lower case, folded, by its stem and its exact form; hyphenated words whole and in parts.</summary>
public sealed class EnglishAnalyzer : IAnalyzer
{
    private const int LongestWord = 64;
    private const int MostHyphenParts = 16;
    private const string Unreadable = "\uFFFD";

    public static EnglishAnalyzer Instance { get; } = new();

    public string Fingerprint => "en-1";

    public WordAnalysis Analyze(ReadOnlySpan<char> word)
    {
        var folded = WordFolding.Fold(word[..Math.Min(word.Length, LongestWord * 2)]);
        folded = folded[..Math.Min(folded.Length, LongestWord)];
        var parts = folded.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Surface).Where(part => part.Length > 0).Take(MostHyphenParts).ToArray();
        var terms = new WordTerms();
        if (parts.Length == 0)
        {
            terms.AddPlain(Unreadable);
            return terms.ToAnalysis();
        }

        terms.AddPlain(Stem(string.Concat(parts)));
        terms.AddExact(string.Join('-', parts));
        for (var i = 0; parts.Length > 1 && i < parts.Length; i++)
        {
            terms.AddPart(Stem(parts[i]), i);
        }

        return terms.ToAnalysis(parts.Length);
    }

    private static string Surface(string part) => WordShapes.NumberLength(part) > 0 ? WordShapes.NumberForm(part) : WordShapes.WithoutJoiners(part);

    private static string Stem(string surface) => WordShapes.HasDigit(surface) ? surface : EnglishStemmer.Stem(surface);
}
