using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Site.Visits;

namespace Vardpersonal.Site.Pages.Regions;

/// <summary>Where a region is chosen: <c>/valj-region</c>. The form is answered by <c>POST /valj-region</c>.</summary>
[NeverCached]
public sealed class ChooseRegionModel(SiteServices site) : SitePage(site)
{
    /// <summary>The page that the reader came from, without region: the regions' links lead to the same page there.</summary>
    [BindProperty(SupportsGet = true, Name = "fran")]
    public string? From { get; set; }

    /// <summary>What follows the region in the links; the region's start page unless the page asked for has a regional address.</summary>
    public string Below => From is { Length: < 300 } && Addresses.HasRegional(From) ? SafeReturn.To(From) : "/";

    public IReadOnlyList<Region> Regions { get; private set; } = [];

    public void OnGet() => Regions = [.. Taxonomy.Regions.OrderBy(region => region.Name, SwedishOrder.Instance)];
}
