using System.Text;
using Vardpersonal.Search.Suggest;

namespace Vardpersonal.Indexing.Suggesting;

/// <summary>A query as it may have been meant.</summary>
/// <param name="Changed">The parts of the text that are not as they were written.</param>
public sealed record QueryCorrection(string Text, IReadOnlyList<Range> Changed);

/// <summary>
/// "Menade du": a query with its unknown words corrected, and the same query made broader. Phrases, exclusions, codes and numbers stay as
/// they are, and so do order and spacing. Whoever asks must search for what is proposed before showing it. Thread-safe.
/// </summary>
public sealed class QuerySpelling
{
    /// <summary>More than this is pasted: no one misspelt it, and it would take its time.</summary>
    private const int LongestText = 500;

    /// <summary>A text with more unknown words than this is in another language, or none.</summary>
    private const int MostCorrected = 6;

    private readonly SpellingCorrector corrector;

    /// <param name="words">The words that documents hold, in comparable form, with the number of documents.</param>
    /// <param name="isKnown">What else is no error, such as a compound of known parts.</param>
    public QuerySpelling(IEnumerable<(string Word, int Documents)> words, Func<string, bool>? isKnown = null) => corrector = new(words, isKnown);

    /// <returns>Null when there is nothing to correct, or nothing to correct it to.</returns>
    public QueryCorrection? Correct(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        var words = QueryWord.Read(text);
        if (words.Count(word => word.IsFree && !corrector.IsKnown(word.Folded)) > MostCorrected)
        {
            return null;
        }

        var changes = Changes(text, words).ToList();
        return changes.Count == 0 ? null : Apply(text, changes);
    }

    /// <summary>The same query with fewer or shorter words, the smallest loss first. Texts only: whether they find anything is not known.</summary>
    public IReadOnlyList<string> Broader(string text) => text.Length > LongestText ? [] : BroaderQueries.Of(text, corrector);

    private IEnumerable<Change> Changes(string text, IReadOnlyList<QueryWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsFree)
            {
                continue;
            }

            if (i + 1 < words.Count && Joined(text, words[i], words[i + 1]) is { } joined)
            {
                yield return new(words[i].Start, words[i + 1].End, joined);
                i++;
            }
            else if (corrector.Suggest(words[i].Folded, 1) is [var best])
            {
                yield return new(words[i].Start, words[i].End, best.Text);
            }
        }
    }

    /// <summary>
    /// Two words that are one written apart ("hjärt svikt"): when one of them is unknown alone, or when the word is more common than both.
    /// </summary>
    private string? Joined(string text, QueryWord first, QueryWord second)
    {
        if (!second.IsFree || !text.AsSpan(first.End, second.Start - first.End).IsWhiteSpace() || corrector.Join(first.Folded, second.Folded) is not { } joined)
        {
            return null;
        }

        var mostCommon = Math.Max(corrector.Documents(first.Folded), corrector.Documents(second.Folded));
        return corrector.IsKnown(first.Folded) && corrector.IsKnown(second.Folded) && joined.Documents <= mostCommon ? null : joined.Text;
    }

    private static QueryCorrection Apply(string text, IReadOnlyList<Change> changes)
    {
        var corrected = new StringBuilder();
        var ranges = new List<Range>();
        var end = 0;
        foreach (var change in changes)
        {
            corrected.Append(text, end, change.Start - end);
            var start = corrected.Length;
            corrected.Append(InCaseOf(text.AsSpan(change.Start, change.End - change.Start), change.Text));
            ranges.Add(start..corrected.Length);
            end = change.End;
        }

        return new(corrected.Append(text, end, text.Length - end).ToString(), ranges);
    }

    /// <summary>The correction in capitals, or with one, where the word had them.</summary>
    private static string InCaseOf(ReadOnlySpan<char> written, string correction)
    {
        var letters = 0;
        var capitals = 0;
        foreach (var c in written)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1 && capitals == letters ? correction.ToUpperInvariant()
            : char.IsUpper(written[0]) ? char.ToUpperInvariant(correction[0]) + correction[1..]
            : correction;
    }

    private sealed record Change(int Start, int End, string Text);
}
