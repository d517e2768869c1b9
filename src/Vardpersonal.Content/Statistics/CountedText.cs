using System.Text;

namespace Vardpersonal.Content.Statistics;

/// <summary>A query as it is counted: trimmed, in lower case, composed, with single spaces.</summary>
public static class CountedText
{
    public const int Longest = 100;

    /// <summary>More than this is not even looked at.</summary>
    private const int LongestWritten = 4 * Longest;

    /// <summary>Null when nothing of it is kept: it is empty, too long to be what others ask too, or may point at a person.</summary>
    public static string? Of(string written)
    {
        if (written.Length > LongestWritten || PersonalTrace.IsIn(written))
        {
            return null;
        }

        var text = Spaced(written);
        return text.Length is > 0 and <= Longest ? text : null;
    }

    private static string Spaced(string written)
    {
        var letters = string.Concat(written.EnumerateRunes().Select(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar ? " " : rune.ToString()));
        return string.Join(' ', letters.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
