using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Supplements;
using Vardpersonal.Design.Components;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>"Om innehållet": who answers for what, nationally and for each supplement.</summary>
internal static class SupportAbout
{
    public static IReadOnlyList<AboutColumn> Columns(SupportModel model) =>
    [
        new("Nationellt innehåll", National(model)),
        .. model.View.Supplements.Where(supplement => supplement.Edition.CareLevel == model.CareLevel).Select(supplement => Regional(supplement, model)),
    ];

    private static IReadOnlyList<DefinitionItem> National(SupportModel model)
    {
        var (view, edition, taxonomy) = (model.View, model.View.Edition, model.Taxonomy);
        return
        [
            new("Utgåva", FormattableString.Invariant($"{edition.Number}")),
            new("Uppdaterad", SwedishTime.DayOf(view.Published)),
            new("Först publicerad", SwedishTime.DayOf(view.FirstPublished)),
            .. Approval(edition.Approval),
            new("För", string.Join(", ", edition.Audiences.Select(taxonomy.AudienceName))),
            new("Verksamhet", string.Join(", ", edition.Settings.Select(taxonomy.SettingName))),
            new("Programområde", string.Join(", ", edition.Areas.Select(taxonomy.AreaName))),
            new("Ändrat i den här utgåvan", edition.Approval.ChangeNote),
            new("Versionsmärkning", FormattableString.Invariant($"rad {view.Sequence}, {view.ContentHash[..12]}")),
        ];
    }

    private static AboutColumn Regional(PublishedSupplement supplement, SupportModel model)
    {
        var edition = supplement.Edition;
        var kind = edition.Unit is null ? "Regionalt tillägg" : "Lokalt tillägg";
        return new($"{kind} – {SupportTexts.Owner(supplement, model.Catalogue)}", [
            new("Avsnitt", SectionTitle(edition, model)),
            new("Utgåva", FormattableString.Invariant($"{edition.Number}")),
            new("Uppdaterad", SwedishTime.DayOf(supplement.Published)),
            .. Approval(edition.Approval with { Responsible = model.Taxonomy.Region(edition.Region)?.OfficialName ?? edition.Approval.Responsible }),
            new("Kontakt", edition.Contact),
            new("Skrevs mot nationell utgåva", FormattableString.Invariant($"{edition.WrittenAgainst}") + (supplement.Drifted ? ". " + SupportTexts.Drifted : string.Empty)),
            new("Ändrat i den här utgåvan", edition.Approval.ChangeNote),
        ], IsRegional: true);
    }

    internal static IEnumerable<DefinitionItem> Approval(Approval approval)
    {
        yield return new("Ansvarig", approval.Responsible);
        if (approval.Decided is { } decided)
        {
            yield return new("Beslutat", decided);
        }

        if (approval.ApprovedBy is { } role)
        {
            yield return new("Godkänt av", role);
        }

        if (approval.Approved is { } approved)
        {
            yield return new("Godkänt", approved);
        }

        if (approval.RevisionDue is { } due)
        {
            yield return new("Nästa översyn", due);
        }
    }

    private static string SectionTitle(SupplementEdition edition, SupportModel model) =>
        model.Text.Sections.SelectMany(section => section.SubSections.Prepend(section)).FirstOrDefault(section => section.Anchor == edition.Section)?.Title ?? edition.Section;
}
