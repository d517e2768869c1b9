using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Text;
using Vardpersonal.Site.Pages.Documents;

namespace Vardpersonal.Site.Pages.Editions;

/// <summary>The difference between any two editions, older to newer whatever their order in the address: <c>…/versioner/{a}/{b}</c>.</summary>
public sealed class DifferenceModel(SiteServices site) : SitePage(site)
{
    public EditionHistory History { get; private set; } = null!;

    public EditionRecord Older { get; private set; } = null!;

    public EditionRecord Newer { get; private set; } = null!;

    public EditionDifference Difference { get; private set; } = null!;

    public string DocumentAddress => History.Document.Address(Region?.Slug);

    public async Task<IActionResult> OnGetAsync(string slug, string from, string to, CancellationToken ct)
    {
        var type = PageType.Of(Request.Path, Region);
        var outcome = await Site.Editions.HandleAsync(type.Type, OwnerOf.Page(type, slug, Region, Catalogue), slug, ct);
        return outcome.Match(history => Show(history, from, to), Refuse);
    }

    private IActionResult Show(EditionHistory history, string from, string to)
    {
        if (EditionNumber.Find(history, from) is not { } first)
        {
            return Refuse(new Refusal.NotFound("edition", from));
        }

        if (EditionNumber.Find(history, to) is not { } second)
        {
            return Refuse(new Refusal.NotFound("edition", to));
        }

        History = history;
        (Older, Newer) = first.Edition.Number <= second.Edition.Number ? (first, second) : (second, first);
        Difference = EditionDifference.Between(Older.Edition, Newer.Edition);
        return Page();
    }
}
