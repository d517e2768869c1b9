namespace Vardpersonal.Indexing.Asking;

public enum SearchSort
{
    Relevance,
    Date,
}

/// <summary>What a reader asks for: her words and her choices, already checked.</summary>
public sealed record SearchQuestion
{
    public const int LongestText = 10_000;
    public const int DefaultSize = 10;
    public const int LargestSize = 100;

    /// <summary>Hits past this many are not paged to: narrowing helps a reader more than page 1,001.</summary>
    public const int DeepestHit = 10_000;

    /// <summary>As written. Words, <c>"exact phrases"</c> and <c>-excluded</c> words. Empty finds everything.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The region that is read in; its own content comes first among equals, other regions' only when chosen.</summary>
    public string? Region { get; init; }

    public string? Unit { get; init; }

    /// <summary>Chosen values: any of a facet's, all facets.</summary>
    public IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> Chosen { get; init; } = new Dictionary<SearchFacet, IReadOnlyList<string>>();

    public SearchSort Sort { get; init; } = SearchSort.Relevance;

    /// <summary>1 for the first page.</summary>
    public int Page { get; init; } = 1;

    public int Size { get; init; } = DefaultSize;

    /// <summary>Whether to look for the words as written even when nothing is found (the way back from a correction).</summary>
    public bool AsWritten { get; init; }

    public bool Explain { get; init; }
}
