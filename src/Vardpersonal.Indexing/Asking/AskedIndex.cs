using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Understanding;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Indexing.Asking;

/// <summary>What questions are answered from: the index and everything that belongs to it, as they are at one moment.</summary>
public sealed record AskedIndex
{
    public required Func<SearchRequest, CancellationToken, SearchResult> Search { get; init; }

    public required QueryPlanner Planner { get; init; }

    public required TaxonomySnapshot Taxonomy { get; init; }

    /// <summary>Slugs of the regions that a query names.</summary>
    public Func<QueryWords, IReadOnlyList<string>> RegionsNamed { get; init; } = _ => [];

    /// <summary>The query with its unknown words spelled right; null when there is nothing to correct.</summary>
    public Func<string, string?> Correct { get; init; } = _ => null;

    /// <summary>Shorter or broader queries, the likeliest first; whether they find anything is not known.</summary>
    public Func<string, IReadOnlyList<string>> Broader { get; init; } = _ => [];
}

/// <summary>Holds what questions are answered from; another one whenever something has been published. Thread-safe.</summary>
public interface IAskedIndex
{
    AskedIndex Current { get; }
}
