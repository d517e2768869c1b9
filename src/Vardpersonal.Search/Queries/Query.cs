namespace Vardpersonal.Search.Queries;

/// <summary>What is looked for, as a tree. Terms are terms of the index (already analyzed, with their mark).</summary>
public abstract record Query
{
    private Query()
    {
    }

    /// <summary>Documents with the term in any text field.</summary>
    /// <param name="Fields">Bit per text field of the schema that counts; all by default.</param>
    public sealed record Term(string Text, float Boost = 1, int Fields = AllFields) : Query;

    /// <summary>Documents with the terms one after another in one field. An empty string stands for any one word.</summary>
    /// <param name="Slop">How many more words than written may stand between the first and the last.</param>
    public sealed record Phrase(IReadOnlyList<string> Terms, float Boost = 1, int Slop = 0) : Query;

    /// <summary>Documents with a term that begins so. All such terms together count as one, by the best field that one stands in.</summary>
    public sealed record Prefix(string Text, float Boost = 1) : Query;

    /// <summary>Documents with all of them; scores are added.</summary>
    public sealed record AllOf(IReadOnlyList<Query> Clauses) : Query;

    /// <summary>Documents with any of them; scores are added.</summary>
    public sealed record AnyOf(IReadOnlyList<Query> Clauses) : Query;

    /// <summary>Documents with any of them; the best score counts: different ways of saying the same.</summary>
    public sealed record BestOf(IReadOnlyList<Query> Clauses) : Query;

    /// <summary>Documents with at least so many of them; scores are added, times the share that was found.</summary>
    public sealed record MostOf(IReadOnlyList<Query> Clauses, int AtLeast) : Query;

    /// <summary>Documents with the first but none of the others.</summary>
    public sealed record Without(Query Wanted, IReadOnlyList<Query> Excluded) : Query;

    /// <summary>Documents with the first; those that have some of the others too score more.</summary>
    public sealed record Preferring(Query Required, IReadOnlyList<Query> Preferred) : Query;

    /// <summary>Every document, with score 1.</summary>
    public sealed record Everything : Query;

    /// <summary>No document.</summary>
    public sealed record Nothing : Query;

    public const int AllFields = 0x3F;
}
