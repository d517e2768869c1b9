using Vardpersonal.Search.Suggest;

namespace Vardpersonal.Indexing.Suggesting;

/// <summary>
/// A query with less in it, for a reader whose own words found nothing: first without what narrows it, then without one word (one that
/// nothing holds, the last, then the others from the rarest), then with a long word shortened, and last the rarest known word alone.
/// </summary>
internal static class BroaderQueries
{
    private const int Most = 8;
    private const int ShortestPart = 4;

    /// <summary>Dropping one word at a time helps no one who wrote a whole sentence.</summary>
    private const int MostDropped = 4;

    public static IReadOnlyList<string> Of(string text, SpellingCorrector corrector)
    {
        var asked = Tidy(text);
        return [.. Candidates(text, corrector).Select(Tidy)
            .Where(candidate => candidate.Length > 0 && !string.Equals(candidate, asked, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }

    private static IEnumerable<string> Candidates(string text, SpellingCorrector corrector)
    {
        // Blanks take the place of what is left out, so that every word stays where it was.
        var open = QueryWord.Quoted(text).Aggregate(text, (current, range) => Blank(Blank(current, range.Start.Value, 1), range.End.Value - 1, 1));
        var excluded = QueryWord.Read(open).Where(word => word.IsExcludedIn(open)).ToList();
        var free = excluded.Aggregate(open, (current, word) => Blank(current, word.Start - 1, word.Length + 1));
        var words = QueryWord.Read(free).OrderBy(word => corrector.IsKnown(word.Folded)).ThenBy(word => corrector.Documents(word.Folded)).ToList();
        return new[] { open, free }.Concat(Fewer(free, words, corrector)).Concat(Shorter(free, words, corrector)).Concat(Alone(words, corrector));
    }

    private static IEnumerable<string> Fewer(string text, IReadOnlyList<QueryWord> rarestFirst, SpellingCorrector corrector)
    {
        if (rarestFirst.Count < 2)
        {
            return [];
        }

        var unknown = rarestFirst.Where(word => !corrector.IsKnown(word.Folded)).Take(1);
        return unknown.Append(rarestFirst.MaxBy(word => word.Start)!).Concat(rarestFirst.Take(MostDropped)).Select(word => Blank(text, word.Start, word.Length));
    }

    /// <summary>A word that no document holds, as the longest known word that it begins with, or ends with.</summary>
    private static IEnumerable<string> Shorter(string text, IReadOnlyList<QueryWord> rarestFirst, SpellingCorrector corrector) =>
        from word in rarestFirst
        where word.IsFree && corrector.Documents(word.Folded) == 0
        from part in new[] { Beginnings(word.Folded), Endings(word.Folded) }
        let known = part.FirstOrDefault(candidate => corrector.Documents(candidate) > 0)
        where known is not null
        select string.Concat(text.AsSpan(0, word.Start), known, text.AsSpan(word.End));

    private static IEnumerable<string> Alone(IReadOnlyList<QueryWord> rarestFirst, SpellingCorrector corrector) =>
        rarestFirst.Where(word => word.IsFree && corrector.Documents(word.Folded) > 0).Take(1).Select(word => word.Folded);

    private static IEnumerable<string> Beginnings(string word) => Lengths(word).Select(length => word[..length]);

    private static IEnumerable<string> Endings(string word) => Lengths(word).Select(length => word[^length..]);

    private static IEnumerable<int> Lengths(string word) => Enumerable.Range(ShortestPart, Math.Max(0, word.Length - ShortestPart)).Reverse();

    private static string Blank(string text, int start, int length) => string.Concat(text.AsSpan(0, start), new string(' ', length), text.AsSpan(start + length));

    /// <summary>One blank between words; signs alone are no words.</summary>
    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(part => part.Any(char.IsLetterOrDigit)));
}
