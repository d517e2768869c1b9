using System.Numerics;

namespace Vardpersonal.Search.Suggest;

/// <summary>What counts as the same beginning of a word, and a quick estimate of how far two words are apart.</summary>
internal static class SpellingInitial
{
    /// <summary>The letter that a word is filed under: its first, "ph" being f.</summary>
    public static char Of(string word) => IsPh(word) ? 'f' : word[0];

    /// <summary>The letter, and those that are written instead of it at the beginning of a word.</summary>
    public static string Near(char initial) => initial switch
    {
        'a' => "aåä",
        'å' => "åa",
        'ä' => "äae",
        'e' => "eä",
        'o' => "oö",
        'ö' => "öo",
        'c' => "cks",
        'k' => "kc",
        's' => "sc",
        _ => initial.ToString(),
    };

    /// <summary>The cost of making one word of the other when their beginnings count as the same.</summary>
    public static int Cost(string a, string b, int limit)
    {
        var (first, second) = (IsPh(a), IsPh(b));
        if (!first && !second && a[0] == b[0])
        {
            return DamerauLevenshtein.Distance(a, b, limit);
        }

        var initial = first && second ? 0 : DamerauLevenshtein.NearLetter;
        var rest = DamerauLevenshtein.Distance(a.AsSpan(first ? 2 : 1), b.AsSpan(second ? 2 : 1), limit - initial);
        return rest < DamerauLevenshtein.TooFar ? initial + rest : rest;
    }

    /// <summary>Which letters a word has, those that may stand for each other at little cost as one.</summary>
    public static uint Letters(string word)
    {
        var letters = 0u;
        for (var i = IsPh(word) ? 1 : 0; i < word.Length; i++)
        {
            letters |= 1u << Class(i == 1 && letters == 0 ? 'f' : word[i]);
        }

        return letters;
    }

    /// <summary>Never above the cost between words with these letters: a letter that only one of them has takes an edit.</summary>
    public static int LeastCost(uint a, uint b) => Math.Max(Missing(a, b), Missing(b, a));

    /// <summary>What it takes at least to make away with the letters that the other word lacks.</summary>
    public static int Missing(uint letters, uint other) => DamerauLevenshtein.Edit * BitOperations.PopCount(letters & ~other);

    private static bool IsPh(string word) => word.Length > 2 && word[0] == 'p' && word[1] == 'h';

    private static int Class(char c) => c switch
    {
        'å' or 'ä' or 'e' => 0,
        'ö' => 'o' - 'a',
        'k' or 's' => 'c' - 'a',
        >= 'a' and <= 'z' => c - 'a',
        _ => 26 + (c % 6),
    };
}
