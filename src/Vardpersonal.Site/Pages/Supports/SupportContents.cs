using Microsoft.AspNetCore.Html;
using Vardpersonal.Content.Reading;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;
using Vardpersonal.Site.Reading;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>"Hitta på sidan": the sections, the supplements in their place, and the search in the text.</summary>
internal static class SupportContents
{
    public static PageContents Of(SupportModel model)
    {
        var items = model.Text.Sections.Select(section => Item(section, model.Catalogue)).ToList();
        items.AddRange(model.Text.Unplaced.Select(supplement => Item(supplement, model.Catalogue)));
        if (model.View.Edition.References.Count > 0)
        {
            items.Add(new("Referenser", "referenser"));
        }

        items.Add(new(SupportTexts.About, SupportTexts.AboutAnchor));
        return new(items)
        {
            SearchAction = model.View.Summary.Address(model.Region?.Slug),
            Query = model.Find,
            Hits = model.Found?.Places.Select(place => new ContentsHit(place.Heading, place.Anchor, new HtmlContentBuilder().Append(place.Excerpt))).ToList(),
            HitCount = model.Found?.Total,
            Hidden = Hidden(model),
            SupplementCount = model.View.Supplements.Count(supplement => supplement.Edition.CareLevel == model.CareLevel),
        };
    }

    private static ContentsItem Item(RenderedSection section, Catalogue catalogue) => new(
        section.Title,
        section.Anchor,
        [.. section.SubSections.Select(sub => Item(sub, catalogue)), .. section.Supplements.Select(supplement => Item(supplement, catalogue))]);

    private static ContentsItem Item(RenderedSupplement supplement, Catalogue catalogue) =>
        new("Tillägg: " + SupportTexts.Owner(supplement.Supplement, catalogue), supplement.Anchor, IsRegional: true);

    private static IReadOnlyList<HiddenField> Hidden(SupportModel model) =>
    [
        .. new[] { ("vardniva", model.Level), ("enhet", model.Unit), ("per", model.At) }
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Item2))
            .Select(pair => new HiddenField(pair.Item1, pair.Item2!)),
    ];
}
