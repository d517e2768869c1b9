using System.Runtime.InteropServices;

namespace Vardpersonal.Search.Analysis.Swedish;

/// <summary>A part of a compound: the word it is, and where its letters begin.</summary>
/// <param name="Word">As the lexicon has it; the last part as it is written, with its inflection.</param>
internal readonly record struct CompoundPart(string Word, int Start);

/// <summary>
/// Splits a compound into known words: as few as possible, the last one a chosen word if one fits and as long as possible,
/// the others the more frequent ones. A word that is not made up of known ones entirely is left whole.
/// </summary>
internal sealed class CompoundSplitter
{
    public const int ShortestWord = 7;

    private const int LongestWord = 64;
    private const int MostParts = 5;

    /// <summary>An inflected last part is recognised by its stem; in shorter ones that says too little.</summary>
    private const int ShortestInflected = 5;

    private const int Chosen = 2;
    private const int Seen = 1;

    private readonly SwedishWordStemmer stemmer;
    private readonly Dictionary<string, CompoundLexicon.Entry>.AlternateLookup<ReadOnlySpan<char>> first;
    private readonly KnownWords curated;
    private readonly KnownWords seen;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> wholeStems;

    public CompoundSplitter(CompoundLexicon lexicon, SwedishWordStemmer stemmer)
    {
        this.stemmer = stemmer;
        first = new Dictionary<string, CompoundLexicon.Entry>(lexicon.First, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        curated = new(lexicon.Curated, stemmer);
        seen = new(lexicon.Seen, stemmer);
        wholeStems = lexicon.Whole.Select(stemmer.Stem).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The parts in order; null when the word is none that can be split.</summary>
    public CompoundPart[]? Split(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord || IsWhole(word))
        {
            return null;
        }

        Span<Step> steps = stackalloc Step[LongestWord + 1];
        steps = steps[..(word.Length + 1)];
        steps.Clear();
        for (var start = 0; start <= word.Length - CompoundLexicon.ShortestPart; start++)
        {
            if (start == 0 || steps[start].Parts > 0)
            {
                ExtendFrom(word, start, steps);
            }
        }

        var end = BestLast(word, steps);
        return end.Parts < 2 ? null : Parts(word, steps, end);
    }

    private bool IsWhole(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord + SwedishWordStemmer.MostGrowth];
        return wholeStems.Contains(buffer[..stemmer.Stem(word, buffer)]);
    }

    private void ExtendFrom(ReadOnlySpan<char> word, int start, Span<Step> steps)
    {
        var here = steps[start];
        if (here.Parts >= MostParts - 1)
        {
            return;
        }

        var most = Math.Min(word.Length - CompoundLexicon.ShortestPart + 1, start + CompoundLexicon.LongestPart);
        for (var end = start + CompoundLexicon.ShortestPart; end <= most; end++)
        {
            if (first.TryGetValue(word[start..end], out var entry))
            {
                var step = new Step(here.Parts + 1, start, end, here.Rarity + RarityOf(entry.Frequency));
                Reach(steps, end, step);
                if (word[end - 1] == word[end - 2] && !SwedishStemmer.IsVowel(word[end - 1]))
                {
                    // till|lägg is written tillägg: the second part begins with the first one's last letter.
                    Reach(steps, end - 1, step);
                }
            }
        }
    }

    private Step BestLast(ReadOnlySpan<char> word, ReadOnlySpan<Step> steps)
    {
        var best = default(Step);
        var bestTrust = 0;
        for (var start = CompoundLexicon.ShortestPart - 1; start <= word.Length - CompoundLexicon.ShortestPart; start++)
        {
            var parts = steps[start].Parts + 1;
            if (parts < 2 || (best.Parts > 0 && parts > best.Parts))
            {
                continue;
            }

            // Starts come in order: of two as good the earlier has the longer last part.
            var trust = TrustIn(word[start..]);
            if (trust > 0 && (best.Parts == 0 || parts < best.Parts || trust > bestTrust))
            {
                (best, bestTrust) = (new(parts, start, word.Length, steps[start].Rarity), trust);
            }
        }

        return best;
    }

    /// <summary>A chosen word goes before one only seen in texts (bedövnings|kräm, not bedövning|skräm); 0 for none.</summary>
    private int TrustIn(ReadOnlySpan<char> part)
    {
        Span<char> buffer = stackalloc char[LongestWord + SwedishWordStemmer.MostGrowth];
        var stem = part.Length >= ShortestInflected ? buffer[..stemmer.Stem(part, buffer)] : [];
        return curated.Contains(part, stem) ? Chosen : seen.Contains(part, stem) ? Seen : 0;
    }

    private static void Reach(Span<Step> steps, int at, Step step)
    {
        var known = steps[at];
        if (known.Parts == 0 || step.Parts < known.Parts || (step.Parts == known.Parts && step.Rarity < known.Rarity))
        {
            steps[at] = step;
        }
    }

    /// <summary>Costs nothing for the most frequent word and more the rarer it is.</summary>
    private static float RarityOf(int frequency) => 32 - MathF.Log2(Math.Max(1, frequency));

    private CompoundPart[] Parts(ReadOnlySpan<char> word, ReadOnlySpan<Step> steps, Step end)
    {
        var parts = new CompoundPart[end.Parts];
        parts[^1] = new(word[end.Start..].ToString(), end.Start);
        var at = end.Start;
        for (var i = parts.Length - 2; i >= 0; i--)
        {
            var step = steps[at];
            parts[i] = new(first[word[step.Start..step.End]].Word, step.Start);
            at = step.Start;
        }

        return parts;
    }

    /// <summary>How a place in the word is best reached.</summary>
    /// <param name="Parts">How many parts lie before it; 0 when it is not reached.</param>
    /// <param name="Start">Where the part before it begins.</param>
    /// <param name="End">Where that part ends: here, or one letter further on when the next shares it.</param>
    /// <param name="Rarity">The parts' rarity in all.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Step(int Parts, int Start, int End, float Rarity);

    /// <summary>Words by their letters and by their stems.</summary>
    private sealed class KnownWords(IReadOnlySet<string> words, SwedishWordStemmer stemmer)
    {
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> asWritten =
            words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> stems =
            words.Select(stemmer.Stem).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Contains(ReadOnlySpan<char> word, ReadOnlySpan<char> stem) => asWritten.Contains(word) || (!stem.IsEmpty && stems.Contains(stem));
    }
}
