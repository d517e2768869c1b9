using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Site.Pages.Documents;

namespace Vardpersonal.Site.Pages.Editions;

/// <summary>A document's editions, newest first: <c>…/{slug}/versioner</c>. With <c>fran</c> and <c>till</c> it leads on to their difference.</summary>
public sealed class EditionsModel(SiteServices site) : SitePage(site)
{
    [BindProperty(SupportsGet = true, Name = "fran")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "till")]
    public string? To { get; set; }

    public EditionHistory History { get; private set; } = null!;

    public string DocumentAddress => History.Document.Address(Region?.Slug);

    public string Address => DocumentAddress + "/versioner";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        var type = PageType.Of(Request.Path, Region);
        var outcome = await Site.Editions.HandleAsync(type.Type, OwnerOf.Page(type, slug, Region, Catalogue), slug, ct);
        return outcome.Match(Show, Refuse);
    }

    private IActionResult Show(EditionHistory history)
    {
        History = history;
        if (string.IsNullOrEmpty(From) && string.IsNullOrEmpty(To))
        {
            return Page();
        }

        return EditionNumber.Find(history, From ?? string.Empty) is not { } first ? Refuse(new Refusal.NotFound("edition", From ?? string.Empty))
            : EditionNumber.Find(history, To ?? string.Empty) is not { } second ? Refuse(new Refusal.NotFound("edition", To ?? string.Empty))
            : Redirect(FormattableString.Invariant($"{Address}/{first.Edition.Number}/{second.Edition.Number}"));
    }
}

/// <summary>Which region owns the document at an address.</summary>
internal static class OwnerOf
{
    /// <summary>A region's news and events are read at national addresses, so their owner is not in the address.</summary>
    public static string? Page(DocumentTypeFacts type, string slug, Region? region, Catalogue catalogue) => type.Region switch
    {
        RegionRule.Always => region?.Slug,
        RegionRule.May when catalogue.FindBySlug(type.Type, region: null, slug) is null =>
            catalogue.Documents.FirstOrDefault(document => document.Type == type.Type && document.Slug == slug)?.Region,
        _ => null,
    };
}
