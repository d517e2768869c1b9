namespace Vardpersonal.Indexing.Asking;

/// <summary>What hits can be narrowed by. In the order in which a reader meets them.</summary>
public enum SearchFacet
{
    Source,
    Type,
    Area,
    Audience,
    Setting,
    CareLevel,
    Region,
    Year,
    Language,
}

/// <summary>What each facet is called in addresses; the same words are the fields of the index.</summary>
public static class SearchFacets
{
    public static IReadOnlyList<(SearchFacet Facet, string Parameter)> All { get; } =
    [
        (SearchFacet.Source, "kalla"),
        (SearchFacet.Type, "typ"),
        (SearchFacet.Area, "omrade"),
        (SearchFacet.Audience, "malgrupp"),
        (SearchFacet.Setting, "verksamhet"),
        (SearchFacet.CareLevel, "vardniva"),
        (SearchFacet.Region, "region"),
        (SearchFacet.Year, "ar"),
        (SearchFacet.Language, "sprak"),
    ];

    /// <summary>The value of the region facet for what is the nation's.</summary>
    public const string National = "nationellt";

    public static string Parameter(SearchFacet facet) => All[(int)facet].Parameter;
}
