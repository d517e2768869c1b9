using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Lists;

/// <summary>The programme areas: <c>/omraden</c>.</summary>
public sealed class AreasModel(SiteServices site) : SitePage(site)
{
    /// <summary>Each area with how many documents it holds.</summary>
    public IReadOnlyList<(Term Area, int Count)> Areas { get; private set; } = [];

    public IActionResult OnGet()
    {
        var counts = Catalogue.Live(Region?.Slug).SelectMany(document => document.Areas).CountBy(area => area).ToDictionary();
        Areas = [.. Taxonomy.Areas.OrderBy(area => area.Name, SwedishOrder.Instance).Select(area => (area, counts.GetValueOrDefault(area.Slug)))];
        return Page();
    }
}
