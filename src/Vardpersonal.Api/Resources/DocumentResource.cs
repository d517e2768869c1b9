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

/// <summary><c>/documents/{slug}</c>: one document as a reader sees it, now or at a point in time.</summary>
internal static class DocumentResource
{
    public static void Map(IEndpointRouteBuilder api) => api.MapResource("/documents/{slug}", ReadAsync)
        .Describe("ReadDocument", "One document, composed", "The national edition with the region's and the unit's supplements, each in its place; now, or as it stood.")
        .MayHaveMoved()
        .MayBeMissing()
        .MayBeGone();

    private static async Task<Results<Ok<ComposedDocument>, RedirectHttpResult, JsonHttpResult<Problem>>> ReadAsync(
        [Description("The last part of the address of the document's page.")] string slug, [AsParameters] DocumentQuery query, HttpContext http, ApiReading reading, CancellationToken ct)
    {
        var catalogue = reading.Catalogue;
        var check = QueryCheck.Of<DocumentQuery>(http, catalogue.Taxonomy);
        var (type, region, level) = (check.Type(query.Type), check.Region(query.Region), check.CareLevel(query.CareLevel));
        var (unit, time) = (check.Unit(query.Unit, query.Region), check.Per(query.AsOf, reading.Clock.GetUtcNow()));
        if (check.Refusal is { } refusal)
        {
            return refusal;
        }

        if (DocumentFinder.Find(catalogue, type, region, slug) is not { } place)
        {
            return RefusalProblems.Of(new Refusal.NotFound("document", slug), region);
        }

        var outcome = await reading.Documents.HandleAsync(new(place.Type, slug, region, unit, time), ct);
        return outcome.Match<Results<Ok<ComposedDocument>, RedirectHttpResult, JsonHttpResult<Problem>>>(
            view => level is { } asked && !view.Edition.CareLevels.Contains(asked)
                ? RefusalProblems.Of(new Refusal.NoSuchCareLevel(asked, slug), region)
                : TypedResults.Ok(new DocumentComposer(catalogue, view, level).Compose(reading.Today)),
            why => why is Refusal.Moved moved ? Moved(moved.Slug, string.Empty, http) : RefusalProblems.Of(why, region));
    }

    /// <summary>To the address of today, asked the same way.</summary>
    internal static RedirectHttpResult Moved(string slug, string rest, HttpContext http) =>
        TypedResults.Redirect($"{ApiEndpoints.Root}/documents/{slug}{rest}{http.Request.QueryString}", permanent: true);
}
