using Vardpersonal.Content.Searchable;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Indexing.Asking;

/// <summary>What was found, with everything a page or a program shows of it.</summary>
public sealed record SearchAnswer
{
    public required SearchQuestion Question { get; init; }

    public required int Total { get; init; }

    public required TimeSpan Took { get; init; }

    /// <summary>The words that the hits were found by, when those written found nothing; null otherwise.</summary>
    public string? CorrectedText { get; init; }

    /// <summary>Other words that she may have meant, when those written found something but little.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Whether nothing had all the words, so that hits have most of them.</summary>
    public bool MostWordsOnly { get; init; }

    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>Every facet with any value, in the facets' order.</summary>
    public IReadOnlyList<FacetGroup> Facets { get; init; } = [];

    /// <summary>Only when there are no hits: queries that would find something.</summary>
    public IReadOnlyList<WayOut> WaysOut { get; init; } = [];
}

/// <summary>A changed question that would find something.</summary>
public sealed record WayOut(WayOutKind Kind, SearchQuestion Question, int Total);

public enum WayOutKind
{
    /// <summary>Other spelling.</summary>
    Spelling,

    /// <summary>Fewer or broader words.</summary>
    BroaderWords,

    /// <summary>The same words without the chosen values.</summary>
    FewerFilters,

    /// <summary>The same words in every region's own content too.</summary>
    AllRegions,
}

/// <summary>A hit as it is shown. Slugs are named by the one who shows it.</summary>
public sealed record SearchHit
{
    public required string Key { get; init; }

    public required string Type { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<Range> TitleMarks { get; init; } = [];

    /// <summary>Site-relative for our own (in the reader's region), absolute for others'.</summary>
    public required string Url { get; init; }

    public required SearchSource Source { get; init; }

    public required Standing Standing { get; init; }

    public required DateOnly Updated { get; init; }

    public DateOnly? RevisionDue { get; init; }

    public string? Region { get; init; }

    public string? Unit { get; init; }

    public required string Language { get; init; }

    public IReadOnlyList<string> CareLevels { get; init; } = [];

    public IReadOnlyList<string> Areas { get; init; } = [];

    public IReadOnlyList<string> Audiences { get; init; } = [];

    public IReadOnlyList<string> Settings { get; init; } = [];

    public DateTimeOffset? Starts { get; init; }

    public DateTimeOffset? Ends { get; init; }

    public float Score { get; init; }

    public IReadOnlyList<HitPassage> Passages { get; init; } = [];

    public Explanation? Explanation { get; init; }
}

/// <summary>A piece of the text with the words found, and the section that it leads to.</summary>
/// <param name="Marks">Where the found words stand, in order, none overlapping.</param>
/// <param name="Heading">The section's; empty before the first.</param>
public sealed record HitPassage(string Text, IReadOnlyList<Range> Marks, string Heading, string Url, bool BeginsSentence = true, bool EndsSentence = true);

/// <summary>A facet's values among the hits, each counted as if nothing were chosen in this facet. A chosen value is there even when no hit has it.</summary>
public sealed record FacetGroup(SearchFacet Facet, IReadOnlyList<FacetValue> Values);

/// <param name="Label">For people, in Swedish.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool Selected);
