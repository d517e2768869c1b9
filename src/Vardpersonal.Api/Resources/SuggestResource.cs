using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vardpersonal.Api.Answers;
using Vardpersonal.Api.Description;
using Vardpersonal.Api.Models;
using Vardpersonal.Api.Parameters;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Indexing.Suggesting;

namespace Vardpersonal.Api.Resources;

/// <summary><c>/suggest</c>: what a reader may be about to write. Answered from memory, and not counted: half a word is no question.</summary>
internal static class SuggestResource
{
    public const int LongestText = 200;
    private const int MostSuggestions = 8;

    public static void Map(IEndpointRouteBuilder api) => api.MapResource("/suggest", Read).Describe(
        "Suggest",
        "Suggestions while typing",
        "Titles and other names, codes, symptoms and common questions that begin with what is written. Nothing written, nothing suggested.");

    private static Results<Ok<SuggestedList>, JsonHttpResult<Problem>> Read([AsParameters] SuggestQuery query, HttpContext http, ApiSearching searching)
    {
        var check = QueryCheck.Of<SuggestQuery>(http, searching.Catalogue.Taxonomy);
        var (written, region) = (check.Words(query.Text, LongestText), check.Region(query.Region));
        if (check.Refusal is { } refusal)
        {
            return refusal;
        }

        var text = SearchParameters.Clean(written);
        return TypedResults.Ok(new SuggestedList(text, text.Length == 0 ? [] : [.. searching.Suggest.Suggest(text, region, MostSuggestions).Select(Suggested)]));
    }

    private static SuggestedText Suggested(Suggestion suggestion) => new(
        suggestion.Text,
        JsonNamingPolicy.KebabCaseLower.ConvertName(suggestion.Kind.ToString()),
        suggestion.Url,
        suggestion.Note,
        FoundAnswerWriter.Mark(suggestion.Mark, suggestion.Text));
}
