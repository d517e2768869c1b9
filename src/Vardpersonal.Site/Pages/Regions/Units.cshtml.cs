using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Regions;

/// <summary>The region's units, with what each has of its own: <c>/{region}/enheter</c>.</summary>
public sealed class UnitsModel(SiteServices site) : SitePage(site)
{
    public IReadOnlyList<IGrouping<UnitKind, (Unit Unit, IReadOnlyList<SupplementSummary> Supplements)>> ByKind { get; private set; } = [];

    public IActionResult OnGet()
    {
        var supplements = Catalogue.Supplements.Where(supplement => supplement.Live && supplement.Region == Region!.Slug && supplement.Unit is not null).ToLookup(supplement => supplement.Unit!);
        ByKind =
        [
            .. Taxonomy.UnitsOf(Region!.Slug).OrderBy(unit => unit.Name, SwedishOrder.Instance)
                .Select(unit => (Unit: unit, Supplements: (IReadOnlyList<SupplementSummary>)[.. supplements[unit.Slug]]))
                .GroupBy(pair => pair.Unit.Kind)
                .OrderBy(group => group.Key),
        ];
        return Page();
    }
}
