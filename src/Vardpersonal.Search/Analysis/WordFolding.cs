using System.Globalization;
using System.Text;

namespace Vardpersonal.Search.Analysis;

/// <summary>
/// Brings a word into comparable form. å ä ö are letters of their own and stay; what else can be written in several ways becomes one:
/// case, composed and decomposed letters, soft hyphens, and (when folded) accents, ligatures, Greek letters, raised and lowered digits.
/// </summary>
public static class WordFolding
{
    private const char SoftHyphen = '\u00AD';
    private const char NotACharacter = '\uFFFE';
    private const char Ring = '\u030A';
    private const char Dots = '\u0308';

    /// <summary>What decomposition does not know. Greek letters are written out, as clinical texts do in both ways.</summary>
    private static readonly Dictionary<char, string> Written = new()
    {
        ['æ'] = "ä", ['ø'] = "ö", ['œ'] = "oe", ['ß'] = "ss", ['đ'] = "d", ['ð'] = "d", ['ł'] = "l", ['þ'] = "th", ['ı'] = "i",
        ['α'] = "alfa", ['β'] = "beta", ['γ'] = "gamma", ['δ'] = "delta", ['ε'] = "epsilon", ['κ'] = "kappa", ['λ'] = "lambda", ['μ'] = "mikro", ['ω'] = "omega",
        ['\u2010'] = "-", ['\u2011'] = "-", ['\u2019'] = "'",
    };

    /// <summary>Lower case, composed, without soft hyphens; nothing folded.</summary>
    public static string Lower(ReadOnlySpan<char> word) => IsSimple(word) ? LowerSimple(word) : Clean(word).Normalize(NormalizationForm.FormC).ToLowerInvariant();

    /// <summary>Lower case and folded: letters, digits and the word's joiners. Empty when the word holds none of them.</summary>
    public static string Fold(ReadOnlySpan<char> word) => IsSimple(word) ? LowerSimple(word) : FoldMarked(word);

    private static bool IsSimple(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is 'å' or 'ä' or 'ö' or 'Å' or 'Ä' or 'Ö' || IsJoiner(c)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsJoiner(char c) => c is '-' or '.' or ',' or ':' or '\'';

    private static string LowerSimple(ReadOnlySpan<char> word) => string.Create(word.Length, word, (lower, from) => from.ToLowerInvariant(lower));

    /// <summary>Halves of surrogate pairs and U+FFFE would make normalising throw.</summary>
    private static string Clean(ReadOnlySpan<char> word)
    {
        var clean = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (i + 1 < word.Length && char.IsSurrogatePair(word[i], word[i + 1]))
            {
                clean.Append(word.Slice(i++, 2));
            }
            else if (!char.IsSurrogate(word[i]) && word[i] is not (SoftHyphen or NotACharacter))
            {
                clean.Append(word[i]);
            }
        }

        return clean.ToString();
    }

    private static string FoldMarked(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 8);
        foreach (var decomposed in Clean(word).Normalize(NormalizationForm.FormKD))
        {
            Append(folded, decomposed);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder folded, char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (Written.TryGetValue(lower, out var written))
        {
            folded.Append(written);
        }
        else if (lower is >= '\u0300' and <= '\u036F')
        {
            AppendMark(folded, lower);
        }
        else if (char.IsLetterOrDigit(lower) || char.IsNumber(lower) || IsJoiner(lower) || IsOtherMark(lower))
        {
            folded.Append(lower);
        }
    }

    /// <summary>A ring over a, or two dots over a or o, make a Swedish letter; other marks are left out.</summary>
    private static void AppendMark(StringBuilder folded, char mark)
    {
        if (folded.Length == 0)
        {
            return;
        }

        folded[^1] = (folded[^1], mark) switch
        {
            ('a', Ring) => 'å',
            ('a', Dots) => 'ä',
            ('o', Dots) => 'ö',
            var (letter, _) => letter,
        };
    }

    /// <summary>Marks of scripts that cannot be read without them.</summary>
    private static bool IsOtherMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
