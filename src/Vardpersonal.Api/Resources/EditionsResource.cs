using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vardpersonal.Api.Answers;
using Vardpersonal.Api.Description;
using Vardpersonal.Api.Models;
using Vardpersonal.Api.Parameters;
using Vardpersonal.Content;

namespace Vardpersonal.Api.Resources;

/// <summary><c>/documents/{slug}/editions</c>: every edition that has been in force, also of a document that was withdrawn.</summary>
internal static class EditionsResource
{
    public static void Map(IEndpointRouteBuilder api) => api.MapResource("/documents/{slug}/editions", ReadAsync)
        .Describe("ListEditions", "A document's editions", "Newest first, with who approved each and when it was in force. A withdrawn document keeps its history.")
        .MayHaveMoved()
        .MayBeMissing();

    private static async Task<Results<Ok<EditionList>, RedirectHttpResult, JsonHttpResult<Problem>>> ReadAsync(
        [Description("The last part of the address of the document's page.")] string slug, [AsParameters] EditionsQuery query, HttpContext http, ApiReading reading, CancellationToken ct)
    {
        var catalogue = reading.Catalogue;
        var check = QueryCheck.Of<EditionsQuery>(http, catalogue.Taxonomy);
        var (type, region) = (check.Type(query.Type), check.Region(query.Region));
        if (check.Refusal is { } refusal)
        {
            return refusal;
        }

        if (DocumentFinder.Find(catalogue, type, region, slug) is not { } place)
        {
            return RefusalProblems.Of(new Refusal.NotFound("document", slug), region);
        }

        var outcome = await reading.Editions.HandleAsync(place.Type, place.Owner, slug, ct);
        return outcome.Match<Results<Ok<EditionList>, RedirectHttpResult, JsonHttpResult<Problem>>>(
            history => TypedResults.Ok(EditionList.Of(history)),
            why => why is Refusal.Moved moved ? DocumentResource.Moved(moved.Slug, "/editions", http) : RefusalProblems.Of(why, region));
    }
}
