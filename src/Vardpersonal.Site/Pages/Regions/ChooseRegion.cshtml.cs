using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Regions;

/// <summary>Where a region is chosen: <c>/valj-region</c>. The form is answered by <c>POST /valj-region</c>.</summary>
public sealed class ChooseRegionModel(SiteServices site) : SitePage(site)
{
    public IReadOnlyList<Region> Regions { get; private set; } = [];

    public void OnGet() => Regions = [.. Taxonomy.Regions.OrderBy(region => region.Name, SwedishOrder.Instance)];
}
