using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Lists;

/// <summary>Everything of one programme area, by type: <c>/omraden/{slug}</c>.</summary>
public sealed class AreaModel(SiteServices site) : SitePage(site)
{
    public Term Area { get; private set; } = null!;

    public IReadOnlyList<IGrouping<DocumentType, DocumentSummary>> ByType { get; private set; } = [];

    public IReadOnlyList<DocumentSummary> Consultations { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        if (Taxonomy.Areas.FirstOrDefault(area => area.Slug == slug) is not { } found)
        {
            return Refuse(new Refusal.NotFound("area", slug));
        }

        Area = found;
        ByType = [.. Catalogue.Live(Region?.Slug).Where(document => document.Areas.Contains(slug)).GroupBy(document => document.Type).OrderBy(group => group.Key)];
        Consultations = [.. Catalogue.OutForConsultation(Today).Where(document => document.Areas.Contains(slug))];
        return Page();
    }
}
