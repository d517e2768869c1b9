using System.Text;

namespace Vardpersonal.Search.Analysis;

/// <summary>A word of a text: its comparable form and where it stands.</summary>
public readonly record struct Word(string Folded, int Start, int Length);

/// <summary>
/// Reads words (runs of letters and digits) in a comparable form: lower case, diacritics other than å ä ö folded, soft hyphens ignored.
/// å ä ö are letters of their own and are never folded: får is not far.
/// </summary>
public static class WordReader
{
    private const char SoftHyphen = '\u00AD';

    public static IReadOnlyList<Word> Read(string text)
    {
        var words = new List<Word>();
        var folded = new StringBuilder();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsPartOfWord(text[i]))
            {
                start = start < 0 ? i : start;
                Append(folded, text[i]);
            }
            else if (start >= 0)
            {
                if (folded.Length > 0)
                {
                    words.Add(new(folded.ToString().Normalize(NormalizationForm.FormC), start, i - start));
                }

                folded.Clear();
                start = -1;
            }
        }

        return words;
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || c == SoftHyphen || IsCombining(c);

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static void Append(StringBuilder folded, char c)
    {
        if (c == SoftHyphen)
        {
            return;
        }

        var lower = char.ToLowerInvariant(c);
        if (lower < '\u0080' || lower is 'å' or 'ä' or 'ö' || IsSwedishMark(folded, lower))
        {
            folded.Append(lower);
            return;
        }

        foreach (var part in lower.ToString().Normalize(NormalizationForm.FormD))
        {
            folded.Append(IsCombining(part) ? null : part);
        }
    }

    /// <summary>A ring over a, or two dots over a or o, written as a mark of its own: kept, and joined with its letter when the word ends.</summary>
    private static bool IsSwedishMark(StringBuilder folded, char c) =>
        folded.Length > 0 && ((c == '\u030A' && folded[^1] == 'a') || (c == '\u0308' && folded[^1] is 'a' or 'o'));
}
