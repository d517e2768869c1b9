using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Search.Highlighting;

/// <summary>
/// Finds a reader's words in a text as she would with her eyes: anywhere in a word when what she wrote is long enough to mean something,
/// at its beginning otherwise. Thread-safe.
/// </summary>
public sealed class WordMatcher
{
    /// <summary>Shorter pieces occur inside so many other words that marking them would only be noise.</summary>
    private const int ShortestInside = 4;

    /// <summary>A person looks for a few words; more is a pasted text.</summary>
    private const int MostTerms = 8;

    public WordMatcher(string query) => Terms = [.. WordReader.Read(query).Select(word => word.Folded).Distinct(StringComparer.Ordinal).Take(MostTerms)];

    /// <summary>The words looked for, in comparable form. Empty when the query holds none.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>Where the words stand in the text: whole words, in order, none overlapping.</summary>
    public IReadOnlyList<Range> Find(string text) =>
        [.. WordReader.Read(text).Where(word => Terms.Any(term => Matches(word.Folded, term))).Select(word => word.Start..(word.Start + word.Length))];

    /// <summary>Whether every word looked for stands somewhere in the text.</summary>
    public bool FindsAll(string text)
    {
        var words = WordReader.Read(text);
        return Terms.Count > 0 && Terms.All(term => words.Any(word => Matches(word.Folded, term)));
    }

    private static bool Matches(string word, string term) =>
        word.StartsWith(term, StringComparison.Ordinal) || (term.Length >= ShortestInside && word.Contains(term, StringComparison.Ordinal));
}
