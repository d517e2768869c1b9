using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Indexing.Suggesting;

/// <summary>A word of a query as it stands there.</summary>
/// <param name="Folded">In comparable form.</param>
/// <param name="IsFree">Whether it may be corrected: no code or number, no exclusion, not within quotation marks.</param>
internal sealed record QueryWord(string Folded, int Start, int Length, bool IsFree)
{
    public int End => Start + Length;

    /// <summary>Reads a query's words in order. A quotation mark that is never closed is a sign like any other.</summary>
    public static IReadOnlyList<QueryWord> Read(string text)
    {
        var quoted = Quoted(text);
        var words = new List<QueryWord>();
        for (var position = 0; Tokenizer.Next(text, ref position, out var start, out var length);)
        {
            var token = text.Substring(start, length);
            var parts = WordReader.Read(token);
            if (token.Any(char.IsDigit))
            {
                // A code or a number is one thing, whatever signs it is written with.
                words.Add(new(string.Concat(parts.Select(part => part.Folded)), start, length, IsFree: false));
                continue;
            }

            var isFree = !quoted.Exists(range => range.Start.Value < start && start < range.End.Value) && !IsExcluded(text, start);
            words.AddRange(parts.Select(part => new QueryWord(part.Folded, start + part.Start, part.Length, isFree)));
        }

        return words;
    }

    /// <summary>The parts of a text that stand in quotation marks, the marks with them.</summary>
    public static List<Range> Quoted(string text)
    {
        var ranges = new List<Range>();
        var opened = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '”' or '“' or '„' or '»' or '«')
            {
                if (opened >= 0)
                {
                    ranges.Add(opened..(i + 1));
                }

                opened = opened >= 0 ? -1 : i;
            }
        }

        return ranges;
    }

    /// <summary>Whether the word is one that the query does not want: a minus sign right before it, and nothing before that.</summary>
    public bool IsExcludedIn(string text) => IsExcluded(text, Start);

    private static bool IsExcluded(string text, int start) => start > 0 && text[start - 1] is '-' or '\u2212' && (start == 1 || char.IsWhiteSpace(text[start - 2]));
}
