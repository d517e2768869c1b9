using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Reading;
using Vardpersonal.Site.Pages.Documents;

namespace Vardpersonal.Site.Pages.Editions;

/// <summary>One edition as it was published, without supplements: <c>…/versioner/{n}</c>.</summary>
public sealed class EditionPageModel(SiteServices site) : SitePage(site)
{
    public EditionHistory History { get; private set; } = null!;

    public EditionRecord Record { get; private set; } = null!;

    public IReadOnlyList<RenderedPart> Parts { get; private set; } = [];

    public string DocumentAddress => History.Document.Address(Region?.Slug);

    /// <summary>The edition that this one took the place of; null for the first.</summary>
    public EditionRecord? Previous => History.Editions.Where(record => record.Edition.Number < Record.Edition.Number).MaxBy(record => record.Edition.Number);

    public bool IsInForce => Record.Until is null && History.Withdrawal is null;

    public async Task<IActionResult> OnGetAsync(string slug, string number, CancellationToken ct)
    {
        var type = PageType.Of(Request.Path, Region);
        var outcome = await Site.Editions.HandleAsync(type.Type, OwnerOf.Page(type, slug, Region, Catalogue), slug, ct);
        return outcome.Match(history => Show(history, number), Refuse);
    }

    private IActionResult Show(EditionHistory history, string number)
    {
        if (EditionNumber.Find(history, number) is not { } record)
        {
            return Refuse(new Refusal.NotFound("edition", number));
        }

        (History, Record) = (history, record);
        Parts = RenderedParts.Of(record.Edition, Catalogue, Region?.Slug);
        return Page();
    }
}

internal static class EditionNumber
{
    public static EditionRecord? Find(EditionHistory history, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? history.Find(number) : null;
}
