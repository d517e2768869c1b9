using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;

namespace Vardpersonal.Site.Pages.Regions;

/// <summary>Units as cards: each with the knowledge supports that it has written local supplements to.</summary>
internal static class UnitEntries
{
    public static string Kind(UnitKind kind) => kind switch
    {
        UnitKind.Hospital => "Sjukhus",
        UnitKind.HealthCentre => "Vårdcentraler",
        UnitKind.Other => "Andra enheter",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static Card Card(SitePage page, Unit unit, IReadOnlyList<SupplementSummary> supplements) => new(unit.Name, page.In($"/?enhet={unit.Slug}#enhet"))
    {
        Text = unit.Name.Contains(unit.Place, StringComparison.Ordinal) ? null : unit.Place,
        Links = [.. supplements.Select(supplement => Link(page, supplement)).OfType<LinkItem>()],
        Note = supplements.Count switch { 0 => null, 1 => "1 lokalt tillägg", var count => $"{count} lokala tillägg" },
    };

    private static LinkItem? Link(SitePage page, SupplementSummary supplement) => page.Catalogue.Find(supplement.Document) is { State: DocumentState.Live } document
        ? new(document.Title, $"{document.Address(supplement.Region)}?vardniva={supplement.CareLevel.Name()}&enhet={supplement.Unit}#tillagg-{supplement.Id}")
        : null;
}
