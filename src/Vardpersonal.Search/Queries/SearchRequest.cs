namespace Vardpersonal.Search.Queries;

/// <summary>Only documents with any of the values in the facet field. Several filters must all hold.</summary>
public sealed record FacetFilter(string Field, IReadOnlyList<string> Values);

/// <summary>Multiplies the score of documents that have the value in the facet field.</summary>
public sealed record ValueBoost(string Field, string Value, float Factor);

/// <summary>Only documents dated so; an open end is null.</summary>
public sealed record DateRange(DateOnly? From, DateOnly? To);

public enum SortOrder
{
    Relevance,

    /// <summary>Newest first; the more relevant of two of the same day first.</summary>
    Date,
}

/// <summary>How passages are made.</summary>
/// <param name="Count">At most so many a hit.</param>
/// <param name="LongestText">About how many characters a passage may have: a longer sentence is shortened at a word.</param>
public sealed record PassageWish(int Count = 2, int LongestText = 240);

public sealed record SearchRequest
{
    public required Query Query { get; init; }

    public IReadOnlyList<FacetFilter> Filters { get; init; } = [];

    /// <summary>Documents with these are left out before anything is counted (not a choice that facets show).</summary>
    public IReadOnlyList<FacetFilter> Hidden { get; init; } = [];

    public DateRange? Dates { get; init; }

    public IReadOnlyList<ValueBoost> Boosts { get; init; } = [];

    public SortOrder Sort { get; init; } = SortOrder.Relevance;

    public int Skip { get; init; }

    public int Take { get; init; } = 10;

    /// <summary>Whether the facet fields are counted: per field, every value of the hits, as if nothing were chosen in that field.</summary>
    public bool CountFacets { get; init; }

    public PassageWish? Passages { get; init; }

    /// <summary>Whether every hit says how its score came about.</summary>
    public bool Explain { get; init; }
}
