using System.Text.RegularExpressions;

namespace Vardpersonal.Content.Text;

/// <summary>
/// LIX, Björnsson's readability index (1968): words per sentence plus the percentage of words longer than six letters.
/// Under 30 is very easy, 30–40 easy, over 60 very hard. Headings count as sentences.
/// </summary>
public static partial class Readability
{
    public static double Lix(string markdown)
    {
        var text = PlainText.Of(markdown);
        var words = Words().Matches(text);
        if (words.Count == 0)
        {
            return 0;
        }

        var sentences = text.Split('\n').Sum(block => Math.Max(1, Sentences().Count(block)));
        return ((double)words.Count / sentences) + (100.0 * words.Count(word => word.Length > 6) / words.Count);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Words();

    [GeneratedRegex(@"[.!?:](\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Sentences();
}
