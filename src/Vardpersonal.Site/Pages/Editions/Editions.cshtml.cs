using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content.Reading;
using Vardpersonal.Site.Pages.Documents;

namespace Vardpersonal.Site.Pages.Editions;

/// <summary>A document's editions, newest first: <c>…/{slug}/versioner</c>.</summary>
public sealed class EditionsModel(SiteServices site) : SitePage(site)
{
    public EditionHistory History { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        var type = PageType.Of(Request.Path, Region);
        var outcome = await Site.Editions.HandleAsync(type.Type, OwnerOf.Page(type, Region), slug, ct);
        return outcome.Match(Show, Refuse);
    }

    private IActionResult Show(EditionHistory history)
    {
        History = history;
        return Page();
    }
}

/// <summary>Which region owns a document of the type at an address in a region.</summary>
internal static class OwnerOf
{
    public static string? Page(Content.Documents.DocumentTypeFacts type, Content.Taxonomy.Region? region) =>
        type.Region == Content.Documents.RegionRule.Always ? region?.Slug : null;
}
