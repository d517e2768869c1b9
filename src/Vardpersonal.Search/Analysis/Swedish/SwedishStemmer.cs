namespace Vardpersonal.Search.Analysis.Swedish;

/// <summary>
/// The Swedish stemmer of the Snowball project, version 3. It only ever cuts letters off the end, so a stem is a length.
/// The word must be in lower case.
/// </summary>
public static class SwedishStemmer
{
    private const int LeastBeforeRegion = 3;

    private static readonly string[] Endings =
    [
        "heterna", "hetens", "anden", "arens", "heten", "heter", "arnas", "ernas", "ornas", "andes", "andet",
        "arna", "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns",
        "ade", "are", "ern", "ens", "het", "ast", "ad", "en", "ar", "er", "or", "as", "es", "at", "a", "e",
    ];

    private static readonly string[][] EndingsByLetter = ByLastLetter();

    private static readonly string[] Pairs = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];

    /// <summary>What stands before "et" when these letters belong to the word itself (nyhet, kvalitet, paket).</summary>
    private static readonly string[] NeverBeforeEt =
    [
        "h", "iet", "uit", "fab", "cit", "dit", "alit", "ilit", "mit", "nit", "pit", "rit", "sit", "tit", "ivit", "kvit", "xit", "kom", "rak", "pak", "stak",
    ];

    /// <summary>How many letters of the word are its stem.</summary>
    public static int StemLength(ReadOnlySpan<char> word)
    {
        var region = RegionStart(word);
        var length = CutEnding(word, region);
        length = CutPair(word[..length], region);
        return CutDerivation(word[..length], region);
    }

    internal static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'å' or 'ä' or 'ö';

    /// <summary>
    /// Where the region begins in which endings are looked for (Snowball's R1): after the first non-vowel that follows a vowel,
    /// but never before the fourth letter.
    /// </summary>
    internal static int RegionStart(ReadOnlySpan<char> word)
    {
        if (word.Length < LeastBeforeRegion)
        {
            return word.Length;
        }

        var at = 0;
        while (at < word.Length && !IsVowel(word[at]))
        {
            at++;
        }

        while (at < word.Length && IsVowel(word[at]))
        {
            at++;
        }

        return at >= word.Length ? word.Length : Math.Max(at + 1, LeastBeforeRegion);
    }

    private static bool IsDefiniteBeforeEt(ReadOnlySpan<char> before)
    {
        if (before.Length < 3 || IsVowel(before[^1]) || !IsVowel(before[^2]))
        {
            return false;
        }

        foreach (var ending in NeverBeforeEt)
        {
            if (before.EndsWith(ending))
            {
                return false;
            }
        }

        return true;
    }

    private static int CutEnding(ReadOnlySpan<char> word, int region)
    {
        var inRegion = word[region..];
        if (inRegion.IsEmpty || inRegion[^1] is < 'a' or > 'z')
        {
            return word.Length;
        }

        foreach (var ending in EndingsByLetter[inRegion[^1] - 'a'])
        {
            if (inRegion.EndsWith(ending))
            {
                return word.Length - ending.Length;
            }
        }

        if (inRegion[^1] == 's')
        {
            return CutGenitive(word);
        }

        return inRegion.EndsWith("et") && IsDefiniteBeforeEt(word[..^2]) ? word.Length - 2 : word.Length;
    }

    private static int CutGenitive(ReadOnlySpan<char> word)
    {
        var before = word[..^1];
        if (before.EndsWith("et") && IsDefiniteBeforeEt(before[..^2]))
        {
            return before.Length - 2;
        }

        return before[^1] is 'b' or 'c' or 'd' or 'f' or 'g' or 'h' or 'j' or 'k' or 'l' or 'm' or 'n' or 'o' or 'p' or 'r' or 't' or 'v' or 'y' ? before.Length : word.Length;
    }

    private static int CutPair(ReadOnlySpan<char> word, int region)
    {
        if (word.Length - region < 2)
        {
            return word.Length;
        }

        foreach (var pair in Pairs)
        {
            if (word.EndsWith(pair))
            {
                return word.Length - 1;
            }
        }

        return word.Length;
    }

    private static int CutDerivation(ReadOnlySpan<char> word, int region)
    {
        var inRegion = word[Math.Min(region, word.Length)..];
        if (inRegion.EndsWith("lig") || inRegion.EndsWith("els"))
        {
            return word.Length - 3;
        }

        if (inRegion.EndsWith("ig"))
        {
            return word.Length - 2;
        }

        var losesItsT = inRegion.EndsWith("fullt")
            || (inRegion.EndsWith("öst") && (word[^4] is 'i' or 'k' or 'l' or 'n' or 'p' or 'r' or 't' or 'u' or 'v'));
        return losesItsT ? word.Length - 1 : word.Length;
    }

    private static string[][] ByLastLetter()
    {
        var byLetter = new string[26][];
        for (var letter = 0; letter < byLetter.Length; letter++)
        {
            byLetter[letter] = [.. Endings.Where(ending => ending[^1] == 'a' + letter).OrderByDescending(ending => ending.Length)];
        }

        return byLetter;
    }
}
