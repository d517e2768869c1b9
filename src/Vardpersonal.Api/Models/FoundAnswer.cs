using Vardpersonal.Api.Answers;

namespace Vardpersonal.Api.Models;

/// <summary>What was found.</summary>
/// <param name="Total">How many hits there are, on all pages.</param>
/// <param name="TookMs">How long the search took, in milliseconds.</param>
/// <param name="Query">The words as they were taken.</param>
/// <param name="CorrectedQuery">The words that the hits were found by, when those written found nothing. `exakt=ja` looks for what was written.</param>
/// <param name="DidYouMean">Other words that would find more.</param>
/// <param name="MostWordsOnly">Nothing had all the words: the hits have most of them.</param>
/// <param name="Next">The next page in this API; null on the last.</param>
/// <param name="WaysOut">When there are no hits: searches that would find something.</param>
public sealed record FoundAnswer(
    int Total,
    double TookMs,
    string Query,
    string? CorrectedQuery,
    string? DidYouMean,
    bool MostWordsOnly,
    string? Next,
    IReadOnlyList<FoundHit> Hits,
    FoundFacets Facets,
    IReadOnlyList<FoundWayOut> WaysOut) : IAnswersWords;

/// <summary>A changed search that would find something.</summary>
/// <param name="Kind">spelling, broader-words, fewer-filters or all-regions.</param>
/// <param name="Url">The search on this site.</param>
/// <param name="ApiUrl">The same in this API.</param>
public sealed record FoundWayOut(string Kind, string Query, int Total, string Url, string ApiUrl);
