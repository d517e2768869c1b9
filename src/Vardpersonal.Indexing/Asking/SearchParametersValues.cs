using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Indexing.Asking;

/// <summary>Which values each facet takes.</summary>
internal sealed class SearchParametersValues(TaxonomySnapshot taxonomy)
{
    private const int LongestSource = 60;
    private const int YearDigits = 4;

    /// <summary>Languages that are analysed.</summary>
    public static readonly IReadOnlyList<string> Languages = ["sv", "en"];

    /// <summary>Documents of our own, and what can be found besides them.</summary>
    public static readonly IReadOnlyList<string> Types = [.. DocumentTypeFacts.All.Select(facts => facts.Name), "supplement", "external"];

    /// <summary>Stable, as in the rest of the API.</summary>
    public static string CodeOfUnknown(SearchFacet facet) => facet switch
    {
        SearchFacet.Source => "bad-kalla",
        SearchFacet.Type => "unknown-type",
        SearchFacet.Area => "unknown-area",
        SearchFacet.Audience => "unknown-audience",
        SearchFacet.Setting => "unknown-setting",
        SearchFacet.CareLevel => "unknown-care-level",
        SearchFacet.Region => "unknown-region",
        SearchFacet.Year => "bad-ar",
        SearchFacet.Language => "unknown-language",
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    /// <remarks>Sources come and go with the harvest: of those only the form is checked, and one that is not there finds nothing.</remarks>
    public bool Has(SearchFacet facet, string value) => facet switch
    {
        SearchFacet.Source => value.Length <= LongestSource && value.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'),
        SearchFacet.Type => Types.Contains(value),
        SearchFacet.Area => taxonomy.HasArea(value),
        SearchFacet.Audience => taxonomy.HasAudience(value),
        SearchFacet.Setting => taxonomy.HasSetting(value),
        SearchFacet.CareLevel => CareLevels.ByName(value) is not null,
        SearchFacet.Region => value == SearchFacets.National || taxonomy.Region(value) is not null,
        SearchFacet.Year => value.Length == YearDigits && value.All(char.IsAsciiDigit),
        SearchFacet.Language => Languages.Contains(value),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    public bool HasUnit(string region, string unit) => taxonomy.Unit(region, unit) is not null;
}
