using System.Numerics;

namespace Vardpersonal.Search.Analysis.Swedish;

/// <summary>
/// The stem of a Swedish word: what the field's data says of it, else Snowball's after a few rules for forms that Snowball leaves apart
/// (smärtan, receptet, programmen, terapin, diagnos).
/// </summary>
internal sealed class SwedishWordStemmer(SwedishLanguage language)
{
    /// <summary>A stem is at most so much longer than its word.</summary>
    public const int MostGrowth = 16;

    private const int LeastBeforeKnownEnd = 3;
    private const int LongestKnownEnd = 31;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> stems =
        new Dictionary<string, string>(language.Stems, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> stemsAtEnd =
        language.StemsAtEnd.ToDictionary(form => form, form => language.Stems[form], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly uint[] lengthsByLastTwo = LengthsByLastTwo(language.StemsAtEnd);

    public string Stem(string word)
    {
        Span<char> buffer = stackalloc char[SwedishAnalyzer.LongestWord + MostGrowth];
        var stem = buffer[..Stem(word, buffer)];
        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    /// <summary>Writes the stem and says how long it is. The buffer has room for the word and <see cref="MostGrowth"/> more.</summary>
    public int Stem(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (stems.TryGetValue(word, out var known))
        {
            known.CopyTo(buffer);
            return known.Length;
        }

        word.CopyTo(buffer);
        if (word.Length > LeastBeforeKnownEnd && KnownEnd(word) is var length and > 0)
        {
            known = stemsAtEnd[word[^length..]];
            known.CopyTo(buffer[(word.Length - length)..]);
            return word.Length - length + known.Length;
        }

        return ByRule(word);
    }

    /// <summary>The longest known form that the word ends with. Most words end in no two letters that any of them ends in.</summary>
    private int KnownEnd(ReadOnlySpan<char> word)
    {
        var lengths = lengthsByLastTwo[LastTwo(word)];
        while (lengths != 0)
        {
            var length = BitOperations.Log2(lengths);
            if (length <= word.Length - LeastBeforeKnownEnd && stemsAtEnd.ContainsKey(word[^length..]))
            {
                return length;
            }

            lengths &= ~(1u << length);
        }

        return 0;
    }

    private int ByRule(ReadOnlySpan<char> word)
    {
        var region = SwedishStemmer.RegionStart(word);
        if (InRegion(word, region, "os"))
        {
            return word.Length;
        }

        var indefinite = word[..IndefiniteLength(word, region)];
        var length = SwedishStemmer.StemLength(indefinite);
        return length > LeastBeforeKnownEnd && word[..length].EndsWith("mm") ? length - 1 : length;
    }

    /// <summary>Without a definite ending that Snowball would leave, and without a genitive's s after that.</summary>
    private int IndefiniteLength(ReadOnlySpan<char> word, int region)
    {
        var bare = word.EndsWith("s") ? word[..^1] : word;
        if (InRegion(bare, region, "an") && !EndsWithAny(bare, language.OwnAn))
        {
            return bare.Length - 1;
        }

        if (InRegion(bare, region, "in") && EndsWithAny(bare, language.DefiniteIn))
        {
            return bare.Length - 1;
        }

        var afterTwoConsonants = InRegion(bare, region, "et") && bare.Length > 4 && !SwedishStemmer.IsVowel(bare[^3]) && !SwedishStemmer.IsVowel(bare[^4]);
        return afterTwoConsonants && bare[^3] != 'h' && !EndsWithAny(bare, language.OwnEt) ? bare.Length - 2 : word.Length;
    }

    private static bool InRegion(ReadOnlySpan<char> word, int region, ReadOnlySpan<char> ending) => word.Length - ending.Length >= region && word.EndsWith(ending);

    private static bool EndsWithAny(ReadOnlySpan<char> word, IReadOnlyList<string> endings)
    {
        for (var i = 0; i < endings.Count; i++)
        {
            if (word.EndsWith(endings[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>For every two last letters, a bit for each length that a form so ended has.</summary>
    private static uint[] LengthsByLastTwo(IEnumerable<string> forms)
    {
        var lengths = new uint[1 << 10];
        foreach (var form in forms.Where(form => form.Length is > 1 and <= LongestKnownEnd))
        {
            lengths[LastTwo(form)] |= 1u << form.Length;
        }

        return lengths;
    }

    private static int LastTwo(ReadOnlySpan<char> word) => ((word[^2] & 31) << 5) | (word[^1] & 31);
}
