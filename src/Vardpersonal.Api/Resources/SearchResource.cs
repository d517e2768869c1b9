using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vardpersonal.Api.Answers;
using Vardpersonal.Api.Description;
using Vardpersonal.Api.Models;
using Vardpersonal.Api.Parameters;
using Vardpersonal.Content;
using Vardpersonal.Indexing.Asking;

namespace Vardpersonal.Api.Resources;

/// <summary><c>/search</c>: what the search page shows, for programs.</summary>
internal static class SearchResource
{
    public static void Map(IEndpointRouteBuilder api) => api.MapResource("/search", Read).Describe(
        "Search",
        "Find by words and facets",
        "The same hits in the same order as on the search page, with passages, exact totals and counted facets. What is looked for is counted, not by whom; nothing of it is logged.");

    private static Results<Ok<FoundAnswer>, JsonHttpResult<Problem>> Read([AsParameters] SearchQuery query, HttpContext http, ApiSearching searching, CancellationToken ct)
    {
        var catalogue = searching.Catalogue;
        var check = QueryCheck.Of<SearchQuery>(http, catalogue.Taxonomy);
        var reader = check.Reader(query.Reader);
        var outcome = SearchParameters.Parse(Parameters(http, withUnit: reader is null || catalogue.Taxonomy.Region(reader) is not null), catalogue, reader, withSize: true);
        check.Take(outcome.Match(_ => [], why => ((Refusal.FaultyParameters)why).Faults));
        return check.Refusal is { } refusal
            ? refusal
            : outcome.Match<Results<Ok<FoundAnswer>, JsonHttpResult<Problem>>>(
                question => TypedResults.Ok(Answer(question, http, searching, ct)),
                why => throw new InvalidOperationException(why.Code));
    }

    private static FoundAnswer Answer(SearchQuestion question, HttpContext http, ApiSearching searching, CancellationToken ct)
    {
        var answer = searching.Search.Ask(question, ct);
        if (question.Page == 1 && HttpMethods.IsGet(http.Request.Method))
        {
            searching.Statistics.RecordSearch(question.Text, question.Region, answer.CorrectedText is null ? answer.Total : 0);
        }

        return FoundAnswerWriter.Write(answer);
    }

    /// <summary>Of a unit in a region that does not exist nothing is said: the region is.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Parameters(HttpContext http, bool withUnit) =>
        from parameter in http.Request.Query
        where withUnit || !parameter.Key.Equals(SearchParameters.Unit, StringComparison.OrdinalIgnoreCase)
        from value in parameter.Value
        select new KeyValuePair<string, string>(parameter.Key, value ?? string.Empty);
}
