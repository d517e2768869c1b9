namespace Vardpersonal.Search.Queries;

/// <summary>What was found.</summary>
/// <param name="Total">Exactly how many documents match, filters included.</param>
/// <param name="Facets">One a facet field of the schema, in its order; empty when not asked for.</param>
public sealed record SearchResult(int Total, IReadOnlyList<Hit> Hits, IReadOnlyList<FacetCounts> Facets);

public sealed record Hit
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required float Score { get; init; }

    public required DateOnly Date { get; init; }

    public required ReadOnlyMemory<byte> Stored { get; init; }

    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>Where the words looked for stand in the title. Found when passages are asked for.</summary>
    public IReadOnlyList<Range> TitleMarks { get; init; } = [];

    public Explanation? Explanation { get; init; }
}

/// <summary>A piece of the body, word for word; no word is cut.</summary>
/// <param name="Marks">Where the words looked for stand in it, in order.</param>
/// <param name="Section">The section it comes from.</param>
/// <param name="BeginsSentence">False when the beginning of its sentence was left out.</param>
/// <param name="EndsSentence">False when the end of its sentence was left out.</param>
public sealed record Passage(string Text, IReadOnlyList<Range> Marks, int Section, bool BeginsSentence, bool EndsSentence);

/// <summary>How many of the hits have each value. Put in order when first asked for.</summary>
public sealed class FacetCounts
{
    private readonly string[] values;
    private readonly int[] counts;
    private IReadOnlyList<FacetCount>? ordered;

    internal FacetCounts(string field, string[] values, int[] counts) => (Field, this.values, this.counts) = (field, values, counts);

    public string Field { get; }

    /// <summary>Most first, then by value; values that no hit has are left out.</summary>
    public IReadOnlyList<FacetCount> Values => ordered ??= Ordered();

    /// <summary>The sum of all values' counts: a document with several is counted for each.</summary>
    public int Sum => counts.Sum();

    private FacetCount[] Ordered() =>
        [.. values.Select((value, i) => new FacetCount(value, counts[i])).Where(count => count.Count > 0).OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)];
}

public readonly record struct FacetCount(string Value, int Count);

/// <summary>How a score came about: a value, what it is, and what it was made of.</summary>
public sealed record Explanation(float Value, string What, IReadOnlyList<Explanation> Parts);
