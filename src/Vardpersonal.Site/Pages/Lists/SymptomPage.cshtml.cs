using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Lists;

/// <summary>From a symptom to everything about it: <c>/symtom/{slug}</c>.</summary>
public sealed class SymptomPageModel(SiteServices site) : SitePage(site)
{
    public Symptom Symptom { get; private set; } = null!;

    public IReadOnlyList<IGrouping<DocumentType, DocumentSummary>> ByType { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        if (Taxonomy.Symptoms.FirstOrDefault(symptom => symptom.Slug == slug) is not { } found)
        {
            return Refuse(new Refusal.NotFound("symptom", slug));
        }

        Symptom = found;
        ByType = [.. Catalogue.Live(Region?.Slug).Where(document => document.Symptoms.Contains(slug)).GroupBy(document => document.Type).OrderBy(group => group.Key)];
        return Page();
    }
}
