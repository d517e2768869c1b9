using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Records;
using Vardpersonal.Indexing.Texts;

namespace Vardpersonal.Indexing.Asking;

/// <summary>What the values of the facets are called, in Swedish. A value that no register knows is shown as it is.</summary>
public static class FacetTexts
{
    public static string Label(TaxonomySnapshot taxonomy, SearchFacet facet, string value) => facet switch
    {
        SearchFacet.Source => value == RecordTexts.National.Id ? RecordTexts.National.Name : taxonomy.Region(value)?.OfficialName ?? value,
        SearchFacet.Type => Type(value),
        SearchFacet.Area => taxonomy.AreaName(value),
        SearchFacet.Audience => taxonomy.AudienceName(value),
        SearchFacet.Setting => taxonomy.SettingName(value),
        SearchFacet.CareLevel => CareLevel(value),
        SearchFacet.Region => value == SearchFacets.National ? "Nationellt" : taxonomy.Region(value)?.Name ?? value,
        SearchFacet.Language => Language(value),
        _ => value,
    };

    public static string Type(string name) => name switch
    {
        "supplement" => "Regionala och lokala tillägg",
        "external" => "Externa dokument",
        _ => DocumentTypeFacts.ByName(name) is { } facts ? TypeTexts.Many(facts.Type) : name,
    };

    private static string CareLevel(string name) => CareLevels.ByName(name) switch
    {
        Content.Documents.CareLevel.Primary => "Primärvård",
        Content.Documents.CareLevel.Specialised => "Specialiserad vård",
        _ => name,
    };

    private static string Language(string code) => code switch
    {
        "sv" => "Svenska",
        "en" => "Engelska",
        _ => code,
    };
}
