namespace Vardpersonal.Search.Analysis.Swedish;

/// <summary>
/// Swedish as a search needs it: a word by its stem, by its exact form, and by the words it is made of. What the words of a field are is told by
/// <see cref="SwedishLanguage"/>; nothing is ever dropped.
/// </summary>
public sealed class SwedishAnalyzer : IAnalyzer
{
    /// <summary>A longer run of letters is no word; its beginning stands for it.</summary>
    internal const int LongestWord = 64;

    private const int MostHyphenParts = 16;
    private const string Rules = "sv-1";
    private const string Unreadable = "\uFFFD";

    private readonly SwedishLanguage language;
    private readonly SwedishWordStemmer stemmer;
    private readonly CompoundSplitter splitter;

    public SwedishAnalyzer(SwedishLanguage language)
    {
        this.language = language;
        stemmer = new(language);
        splitter = new(language.Compounds, stemmer);
        Fingerprint = $"{Rules}-{language.Version}";
    }

    public string Fingerprint { get; }

    public WordAnalysis Analyze(ReadOnlySpan<char> word)
    {
        var folded = WordFolding.Fold(word[..Math.Min(word.Length, LongestWord * 2)]);
        folded = folded[..Math.Min(folded.Length, LongestWord)];
        var terms = new WordTerms();
        if (folded.Contains('-', StringComparison.Ordinal))
        {
            return Hyphenated(folded, terms);
        }

        var digits = WordShapes.NumberLength(folded);
        return digits > 0 ? Number(folded, digits, terms) : Whole(WordShapes.WithoutJoiners(folded), terms);
    }

    private WordAnalysis Whole(string surface, WordTerms terms)
    {
        if (surface.Length == 0)
        {
            terms.AddPlain(Unreadable);
            return terms.ToAnalysis();
        }

        terms.AddPlain(Stem(surface, out var compound));
        terms.AddExact(surface);
        AddParts(compound, 0, terms);
        AddCodesAbove(surface, 0, terms);
        return terms.ToAnalysis();
    }

    /// <summary>The word written together, the word as it stands, and each part at its own place.</summary>
    private WordAnalysis Hyphenated(string folded, WordTerms terms)
    {
        var parts = folded.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(PartSurface).Where(part => part.Length > 0).Take(MostHyphenParts).ToList();
        if (parts.Count < 2)
        {
            return Whole(parts.Count == 1 ? parts[0] : string.Empty, terms);
        }

        terms.AddPlain(Stem(Joined(parts), out _));
        terms.AddExact(string.Join('-', parts));
        for (var i = 0; i < parts.Count; i++)
        {
            terms.AddPart(Stem(parts[i], out var compound), i);
            AddParts(compound, i, terms);
            AddCodesAbove(parts[i], i, terms);
        }

        return terms.ToAnalysis(parts.Count);
    }

    private static string PartSurface(string part) => WordShapes.NumberLength(part) > 0 ? WordShapes.NumberForm(part) : WordShapes.WithoutJoiners(part);

    /// <summary>covid-19 is covid19, but 5-10 is not 510.</summary>
    private static string Joined(List<string> parts)
    {
        var joined = parts[0];
        foreach (var part in parts.Skip(1))
        {
            joined += char.IsAsciiDigit(joined[^1]) && char.IsAsciiDigit(part[0]) ? '-' + part : part;
        }

        return joined;
    }

    /// <summary>3,5 and 3.5 are one; 5mg is 5 and mg, as if written apart.</summary>
    private WordAnalysis Number(string folded, int digits, WordTerms terms)
    {
        var unit = folded[digits..];
        if (!language.Units.Contains(unit))
        {
            return Whole(WordShapes.NumberForm(folded), terms);
        }

        terms.AddPlain(WordShapes.NumberForm(folded[..digits]));
        terms.AddPlain(Stem(unit, out _), 1);
        terms.AddExact(WordShapes.NumberForm(folded));
        return terms.ToAnalysis(2);
    }

    private void AddParts(CompoundPart[]? compound, int offset, WordTerms terms)
    {
        foreach (var part in compound ?? [])
        {
            terms.AddPart(stemmer.Stem(part.Word), offset);
        }
    }

    private static void AddCodesAbove(string surface, int offset, WordTerms terms)
    {
        if (!WordShapes.IsHierarchicalCode(surface))
        {
            return;
        }

        foreach (var above in WordShapes.CodesAbove(surface))
        {
            terms.AddPart(above, offset);
        }
    }

    /// <summary>A compound is inflected at its end: the last part's stem after the parts before it. What holds digits has no inflection.</summary>
    private string Stem(string surface, out CompoundPart[]? compound)
    {
        compound = null;
        if (WordShapes.HasDigit(surface))
        {
            return surface;
        }

        compound = splitter.Split(surface);
        return compound is null || language.Stems.ContainsKey(surface)
            ? stemmer.Stem(surface)
            : string.Concat(surface.AsSpan(0, compound[^1].Start), stemmer.Stem(compound[^1].Word));
    }
}
