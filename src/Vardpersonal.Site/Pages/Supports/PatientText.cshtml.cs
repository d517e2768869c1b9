using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Site.Reading;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>The patient text as a sheet of its own: <c>/kunskapsstod/{slug}/patient</c>.</summary>
public sealed class PatientTextModel(SiteServices site) : SitePage(site)
{
    [BindProperty(SupportsGet = true, Name = "per")]
    public string? At { get; set; }

    public DocumentView View { get; private set; } = null!;

    public RenderedText Text { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (!TryReadTime(At, out var time, out var badTime))
        {
            return Refuse(badTime!);
        }

        var outcome = await Site.Documents.HandleAsync(new(DocumentType.KnowledgeSupport, slug, Region?.Slug, AsOf: time), ct);
        return outcome.Match(Show, Refuse);
    }

    private IActionResult Show(DocumentView view)
    {
        if (view.Edition.PatientText is not { } text)
        {
            return Refuse(new Refusal.NotFound("patient-text", view.Edition.Slug));
        }

        View = view;
        Text = new TextComposer(new(id => Catalogue.LinkTo(id, Region?.Slug)), view.Edition.Media).Render(Composition.OfPlain(text));
        return Page();
    }
}
