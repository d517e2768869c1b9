using System.Globalization;

namespace Vardpersonal.Indexing.Synonyms;

/// <summary>How much another way of saying it counts beside the words as they were written, which count 1.</summary>
/// <param name="Synonym">A document with the reader's own words comes before one that is otherwise its equal, but one that is clearly more about the thing still passes it.</param>
/// <param name="Abbreviation">The same, both from the abbreviation and to it: it is one thing under two names.</param>
/// <param name="OneOfSenses">An abbreviation with several senses means only one of them at a time, so each is trusted less, both ways.</param>
public sealed record SynonymWeights(float Synonym = 0.8f, float Abbreviation = 0.8f, float OneOfSenses = 0.6f)
{
    public static SynonymWeights Default { get; } = new();

    internal string Text => string.Create(CultureInfo.InvariantCulture, $"{Synonym} {Abbreviation} {OneOfSenses}");
}
