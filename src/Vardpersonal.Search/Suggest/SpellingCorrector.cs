namespace Vardpersonal.Search.Suggest;

/// <summary>What a word may have been meant as.</summary>
/// <param name="Text">A known word, or two with a space between them.</param>
/// <param name="Cost">How far away, in tenths of an edit (<see cref="DamerauLevenshtein"/>).</param>
/// <param name="Documents">How many documents hold it; of two words, the rarer's.</param>
public sealed record Correction(string Text, int Cost, int Documents);

/// <summary>
/// Known words by their beginning and length, and the nearest of them to a word that is not known. The first letter is trusted, for few
/// get it wrong and it divides the work by twenty. Words with digits, and words of less than four letters, are never corrected: too much
/// lies near them. Immutable and thread-safe.
/// </summary>
public sealed class SpellingCorrector
{
    private const int Shortest = 4;
    private const int LongFrom = 8;
    private const int ShortestPart = 3;

    /// <summary>Longer is no word of anyone's; it bounds the time whatever is sent.</summary>
    private const int Longest = 64;

    private readonly Dictionary<string, int> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<(char Initial, int Length), Entry[]> buckets;
    private readonly Func<string, bool> isKnown;

    /// <param name="words">Each with the number of documents that hold it, in lower case; the same word twice counts the larger.</param>
    /// <param name="isKnown">What else is no error, such as a compound of known parts.</param>
    public SpellingCorrector(IEnumerable<(string Word, int Documents)> words, Func<string, bool>? isKnown = null)
    {
        foreach (var (word, count) in words)
        {
            documents[word] = Math.Max(documents.GetValueOrDefault(word), count);
        }

        this.isKnown = isKnown ?? (_ => false);
        buckets = documents.Where(pair => IsCorrectable(pair.Key))
            .GroupBy(pair => (SpellingInitial.Of(pair.Key), pair.Key.Length))
            .ToDictionary(group => group.Key, group => group.Select(pair => new Entry(pair.Key, pair.Value, SpellingInitial.Letters(pair.Key))).ToArray());
    }

    /// <summary>How many documents hold the word; 0 when none does.</summary>
    public int Documents(string word) => documents.GetValueOrDefault(word);

    public bool IsKnown(string word) => documents.ContainsKey(word) || isKnown(word);

    /// <summary>The nearest known words, and known words that the word is run together of: the cheapest first, then the more common.</summary>
    /// <param name="word">In lower case.</param>
    /// <returns>Nothing for a word that is known or that is not to be corrected.</returns>
    public IReadOnlyList<Correction> Suggest(string word, int take)
    {
        if (take <= 0 || !IsCorrectable(word) || IsKnown(word))
        {
            return [];
        }

        return [.. Near(word).Concat(Parts(word))
            .OrderBy(found => found.Cost).ThenBy(found => found.Text.Contains(' ', StringComparison.Ordinal)).ThenByDescending(found => found.Documents).ThenBy(found => found.Text, StringComparer.Ordinal)
            .Take(take)];
    }

    /// <summary>The word that two neighbours are when written as one; null when no such word is known.</summary>
    public Correction? Join(string first, string second)
    {
        var joined = first + second;
        return joined.Length <= Longest && documents.TryGetValue(joined, out var count) ? new(joined, DamerauLevenshtein.Edit, count) : null;
    }

    private static bool IsCorrectable(string word) => word.Length is >= Shortest and <= Longest && word.All(char.IsLetter);

    private IEnumerable<Correction> Near(string word)
    {
        var limit = word.Length >= LongFrom ? 2 * DamerauLevenshtein.Edit : DamerauLevenshtein.Edit;
        var reach = limit / DamerauLevenshtein.Edit;
        var letters = SpellingInitial.Letters(word);
        foreach (var initial in SpellingInitial.Near(SpellingInitial.Of(word)))
        {
            // One letter more than the edits, for doubled letters cost half and "ph" is two letters for one.
            for (var length = word.Length - reach - 1; length <= word.Length + reach + 1; length++)
            {
                foreach (var entry in buckets.GetValueOrDefault((initial, length), []))
                {
                    if (SpellingInitial.LeastCost(letters, entry.Letters) <= limit && SpellingInitial.Cost(word, entry.Word, limit) is var cost and < DamerauLevenshtein.TooFar)
                    {
                        yield return new(entry.Word, cost, entry.Documents);
                    }
                }
            }
        }
    }

    private IEnumerable<Correction> Parts(string word)
    {
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (documents.TryGetValue(word[..at], out var first) && documents.TryGetValue(word[at..], out var second))
            {
                yield return new($"{word[..at]} {word[at..]}", DamerauLevenshtein.Edit, Math.Min(first, second));
            }
        }
    }

    private readonly record struct Entry(string Word, int Documents, uint Letters);
}
