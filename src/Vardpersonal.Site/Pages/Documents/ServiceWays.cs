using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Design;

namespace Vardpersonal.Site.Pages.Documents;

/// <summary>The ways into a service: the reader's region's own first, the nation's where the region has none.</summary>
internal static class ServiceWays
{
    public static LinkItem? Main(ServiceFacts service, Region? reader)
    {
        var mark = service.SignIn ? LinkMark.SignIn : LinkMark.External;
        return reader is not null && service.RegionUrls.TryGetValue(reader.Slug, out var own) ? new($"Till tjänsten i {reader.Name}", own, mark)
            : service.Url is { } national ? new("Till tjänsten", national, mark)
            : null;
    }

    /// <summary>Every region that has an address of its own, in alphabetical order.</summary>
    public static IReadOnlyList<NavigationItem> Regions(ServiceFacts service, TaxonomySnapshot taxonomy, Region? reader) =>
    [
        .. taxonomy.Regions.Where(region => service.RegionUrls.ContainsKey(region.Slug))
            .OrderBy(region => region.Name, SwedishOrder.Instance)
            .Select(region => new NavigationItem(region.Name, service.RegionUrls[region.Slug], region == reader)),
    ];

    /// <summary>The choices of "Din region".</summary>
    public static IReadOnlyList<SelectOption> Choices(TaxonomySnapshot taxonomy, Region? reader) =>
    [
        new(string.Empty, "Ingen region", reader is null),
        .. taxonomy.Regions.OrderBy(region => region.Name, SwedishOrder.Instance).Select(region => new SelectOption(region.Slug, region.Name, region == reader)),
    ];
}
