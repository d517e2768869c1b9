using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Asking;

namespace Vardpersonal.Indexing.Records;

/// <summary>The words that records have beside what is published, in Swedish.</summary>
internal static class RecordTexts
{
    public const string KeyPoints = "Det viktigaste";
    public const string PatientText = "Patienttext";

    /// <summary>What is the nation's own is the site's.</summary>
    public static SearchSource National { get; } = new("1177-vardpersonal", "1177 för vårdpersonal");

    public static SearchSource SourceOf(Catalogue catalogue, string? region) =>
        region is null ? National : new(region, catalogue.Taxonomy.Region(region)?.OfficialName ?? region);

    /// <summary><c>Katarakt: behandling – tillägg för Exempelsjukhuset, Skåne</c>.</summary>
    public static string SupplementTitle(string document, string? section, string owner) =>
        section is null ? $"{document} – tillägg för {owner}" : $"{document}: {Lower(section)} – tillägg för {owner}";

    /// <summary>Whose the supplement is, as its panel says it.</summary>
    public static string Owner(Catalogue catalogue, string region, string? unit)
    {
        var name = catalogue.Taxonomy.Region(region)?.Name ?? region;
        return unit is null ? name : $"{catalogue.Taxonomy.Unit(region, unit)?.Name ?? unit}, {name}";
    }

    /// <summary>The words that a reader would use for where the text is sorted.</summary>
    public static IReadOnlyList<string> SortedUnder(TaxonomySnapshot taxonomy, Edition edition, string type, string? region) =>
    [
        .. edition.Areas.Select(taxonomy.AreaName),
        .. edition.Audiences.Select(taxonomy.AudienceName),
        .. edition.Settings.Select(taxonomy.SettingName),
        .. taxonomy.Region(region) is { } own ? new[] { own.Name } : [],
        FacetTexts.Type(type),
    ];

    public static string Contact(string contact) => $"Kontakt: {contact}";

    public static string Place(string place, string organiser) => $"Plats: {place}. Arrangör: {organiser}.";

    public static string Provider(string provider) => $"Ges av {provider}.";

    /// <summary>A heading's first letter inside a title; an abbreviation keeps its capitals.</summary>
    private static string Lower(string heading) =>
        heading.Length > 1 && char.IsLower(heading[1]) ? char.ToLowerInvariant(heading[0]) + heading[1..] : heading;
}
