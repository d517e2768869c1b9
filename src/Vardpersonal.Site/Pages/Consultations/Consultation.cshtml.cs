using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Text;
using Vardpersonal.Site.Pages.Editions;

namespace Vardpersonal.Site.Pages.Consultations;

/// <summary>One remiss: the proposed edition, and what would change: <c>/remiss/{slug}</c>.</summary>
public sealed class ConsultationModel(SiteServices site) : SitePage(site)
{
    public ConsultationView Consultation { get; private set; } = null!;

    public IReadOnlyList<RenderedPart> Parts { get; private set; } = [];

    /// <summary>What differs from the edition in force; null when there is none.</summary>
    public EditionDifference? Difference { get; private set; }

    public int DaysLeft => Consultation.Period.Until.DayNumber - Today.DayNumber;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        var outcome = await Site.Consultations.HandleAsync(slug, ct);
        return outcome.Match(Show, Refuse);
    }

    private IActionResult Show(ConsultationView consultation)
    {
        Consultation = consultation;
        Parts = RenderedParts.Of(consultation.Proposed, Catalogue, reader: null);
        Difference = consultation.InForce is { } inForce ? EditionDifference.Between(inForce, consultation.Proposed) : null;
        return Page();
    }
}
