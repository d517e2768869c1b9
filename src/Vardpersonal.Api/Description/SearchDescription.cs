using Microsoft.OpenApi;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Asking;

namespace Vardpersonal.Api.Description;

/// <summary>What values the parameters of a search take.</summary>
internal static class SearchDescription
{
    /// <summary>Null where any text is taken.</summary>
    public static OpenApiSchema? Of(string? parameter, TaxonomySnapshot taxonomy) => parameter switch
    {
        SearchParameters.Text => new() { Type = JsonSchemaType.String, MaxLength = SearchQuestion.LongestText },
        "kalla" => Several(new() { Type = JsonSchemaType.String, Pattern = "^[a-z0-9-]{1,60}$" }),
        "typ" => Several(ApiDescription.OneOf(SearchParameters.Types)),
        "omrade" => Several(ApiDescription.OneOf(taxonomy.Areas.Select(term => term.Slug))),
        "malgrupp" => Several(ApiDescription.OneOf(taxonomy.Audiences.Select(term => term.Slug))),
        "verksamhet" => Several(ApiDescription.OneOf(taxonomy.Settings.Select(term => term.Slug))),
        "vardniva" => Several(ApiDescription.OneOf([CareLevels.Primary, CareLevels.Specialised])),
        "region" => Several(ApiDescription.OneOf([SearchFacets.National, .. taxonomy.Regions.Select(region => region.Slug)])),
        "ar" => Several(new() { Type = JsonSchemaType.String, Pattern = "^[0-9]{4}$" }),
        "sprak" => Several(ApiDescription.OneOf(SearchParameters.Languages)),
        "for" => ApiDescription.OneOf(taxonomy.Regions.Select(region => region.Slug)),
        SearchParameters.Sort => ApiDescription.OneOf([SearchParameters.ByRelevance, SearchParameters.ByDate]),
        SearchParameters.Page => ApiDescription.Number(1, SearchQuestion.DeepestHit, 1),
        SearchParameters.Size => ApiDescription.Number(1, SearchQuestion.LargestSize, SearchQuestion.DefaultSize),
        SearchParameters.AsWritten => ApiDescription.OneOf([SearchParameters.Yes]),
        SearchParameters.Explain => ApiDescription.OneOf([SearchParameters.Explained]),
        _ => null,
    };

    private static OpenApiSchema Several(OpenApiSchema one) => new() { Type = JsonSchemaType.Array, Items = one, MaxItems = SearchParameters.MostValuesOfOne };
}
