namespace Vardpersonal.Indexing.Understanding;

/// <summary>A word that is looked for.</summary>
/// <param name="Text">As written.</param>
/// <param name="Follows">Whether the word before it in the query stands right before it: no exact phrase or exclusion between them.</param>
/// <param name="Optional">A word that only holds a sentence together: it helps, but need not be found.</param>
public sealed record WrittenWord(string Text, bool Follows, bool Optional = false);

/// <summary>A query as it was understood: what to look for, in the order written.</summary>
/// <param name="Phrases">Words that must stand exactly so, one after another.</param>
/// <param name="Excluded">Words (one alone, or several in a row) that must not be there.</param>
public sealed record QueryWords(
    IReadOnlyList<WrittenWord> Words,
    IReadOnlyList<IReadOnlyList<string>> Phrases,
    IReadOnlyList<IReadOnlyList<string>> Excluded)
{
    public static QueryWords Nothing { get; } = new([], [], []);

    /// <summary>Nothing is asked for, so that everything answers.</summary>
    public bool IsEmpty => Words.Count == 0 && Phrases.Count == 0 && Excluded.Count == 0;
}
