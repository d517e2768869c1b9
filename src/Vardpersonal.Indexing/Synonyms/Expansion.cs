namespace Vardpersonal.Indexing.Synonyms;

/// <summary>Another way of saying some words of a query.</summary>
/// <param name="Stems">One after another, as a phrase.</param>
/// <param name="Words">As the editors wrote it: what a reader can be told.</param>
public sealed record Alternative(IReadOnlyList<string> Stems, float Weight, string Words);

/// <summary>Words of a query that can be said in other ways too.</summary>
/// <param name="Start">The first of them, from 0.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Alternatives">The heaviest first, then as the lists have them; never the words themselves.</param>
public sealed record Expansion(int Start, int Count, IReadOnlyList<Alternative> Alternatives);
