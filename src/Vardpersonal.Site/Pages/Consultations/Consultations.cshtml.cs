using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content.Documents;

namespace Vardpersonal.Site.Pages.Consultations;

/// <summary>What is out for consultation: <c>/remiss</c>.</summary>
public sealed class ConsultationsModel(SiteServices site) : SitePage(site)
{
    public IReadOnlyList<DocumentSummary> Open { get; private set; } = [];

    /// <summary>Proposals whose time is out and that have not been decided yet.</summary>
    public IReadOnlyList<DocumentSummary> Closed { get; private set; } = [];

    public IActionResult OnGet()
    {
        Open = Catalogue.OutForConsultation(Today);
        Closed = [.. Catalogue.Documents.Where(document => document.ConsultationUntil < Today && document.State != DocumentState.Withdrawn)];
        return Page();
    }
}
