using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Lists;

/// <summary>The symptom index, A–Ö: <c>/symtom</c>.</summary>
public sealed class SymptomsModel(SiteServices site) : SitePage(site)
{
    public IReadOnlyList<IGrouping<string, (Symptom Symptom, int Count)>> ByLetter { get; private set; } = [];

    public IActionResult OnGet()
    {
        var counts = Catalogue.Live(Region?.Slug).SelectMany(document => document.Symptoms).CountBy(symptom => symptom).ToDictionary();
        ByLetter =
        [
            .. Taxonomy.Symptoms.OrderBy(symptom => symptom.Name, SwedishOrder.Instance)
                .Select(symptom => (Symptom: symptom, Count: counts.GetValueOrDefault(symptom.Slug)))
                .GroupBy(pair => SwedishOrder.InitialOf(pair.Symptom.Name)),
        ];
        return Page();
    }
}
