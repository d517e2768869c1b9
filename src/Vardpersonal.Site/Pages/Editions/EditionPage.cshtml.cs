using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Reading;
using Vardpersonal.Site.Pages.Documents;
using Vardpersonal.Site.Reading;

namespace Vardpersonal.Site.Pages.Editions;

/// <summary>One edition as it was published, without supplements: <c>…/versioner/{n}</c>.</summary>
public sealed class EditionPageModel(SiteServices site) : SitePage(site)
{
    public EditionHistory History { get; private set; } = null!;

    public EditionRecord Record { get; private set; } = null!;

    /// <summary>Every part of the edition with its name and text.</summary>
    public IReadOnlyList<(string Name, RenderedText Text)> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, string number, CancellationToken ct)
    {
        var type = PageType.Of(Request.Path, Region);
        var outcome = await Site.Editions.HandleAsync(type.Type, OwnerOf.Page(type, Region), slug, ct);
        return outcome.Match(history => Show(history, number), Refuse);
    }

    private IActionResult Show(EditionHistory history, string number)
    {
        if (EditionNumber.Find(history, number) is not { } record)
        {
            return Refuse(new Refusal.NotFound("edition", number));
        }

        (History, Record) = (history, record);
        var composer = new TextComposer(new(id => Catalogue.LinkTo(id, Region?.Slug)), record.Edition.Media);
        Parts = [.. record.Edition.Parts.Select(part => (PartTexts.Of(part), composer.Render(Composition.OfPlain(part.Markdown))))];
        return Page();
    }
}

internal static class EditionNumber
{
    public static EditionRecord? Find(EditionHistory history, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? history.Find(number) : null;
}

internal static class PartTexts
{
    public static string Of(EditionPart part) => part.CareLevel is { } level ? Texts.Level(level) : part.Name == EditionPart.Patient ? "Patienttext" : string.Empty;
}
