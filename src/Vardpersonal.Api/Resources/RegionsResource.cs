using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vardpersonal.Api.Answers;
using Vardpersonal.Api.Description;
using Vardpersonal.Api.Models;
using Vardpersonal.Api.Parameters;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Api.Resources;

/// <summary><c>/regions</c>: the regions and their units, whose slugs the other resources take.</summary>
internal static class RegionsResource
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapResource("/regions", Read).Describe("ListRegions", "The regions and their units", "Slugs of regions and units as the other resources take them.");

    private static Results<Ok<RegionList>, JsonHttpResult<Problem>> Read(HttpContext http, ApiReading reading)
    {
        var taxonomy = reading.Catalogue.Taxonomy;
        if (QueryCheck.Of<NoQuery>(http, taxonomy).Refusal is { } refusal)
        {
            return refusal;
        }

        return TypedResults.Ok(new RegionList([.. taxonomy.Regions.Select(region => Facts(region, taxonomy))]));
    }

    private static RegionFacts Facts(Region region, TaxonomySnapshot taxonomy) => new(
        region.Slug,
        region.Code,
        region.Name,
        region.OfficialName,
        region.OrganisationNumber,
        region.Iso,
        region.Cooperation,
        $"/{region.Slug}/",
        region.Web,
        [.. taxonomy.UnitsOf(region.Slug).Select(unit => new UnitFacts(unit.Slug, unit.Name, JsonNamingPolicy.KebabCaseLower.ConvertName(unit.Kind.ToString()), unit.Place))]);
}
