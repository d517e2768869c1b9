using Vardpersonal.Content.Reading;
using Vardpersonal.Design.Components;
using Vardpersonal.Site.Pages.Supports;

namespace Vardpersonal.Site.Pages.Documents;

/// <summary>"Om innehållet" of a document that has one text and no supplements.</summary>
internal static class DocumentAbout
{
    public static AboutColumn Column(DocumentModel model)
    {
        var (view, edition, taxonomy) = (model.View, model.View.Edition, model.Taxonomy);
        var owner = taxonomy.Region(edition.Region);
        return new(owner is null ? "Nationellt innehåll" : $"Regionalt innehåll – {owner.Name}",
        [
            new("Utgåva", FormattableString.Invariant($"{edition.Number}")),
            new("Uppdaterad", SwedishTime.DayOf(view.Published)),
            new("Först publicerad", SwedishTime.DayOf(view.FirstPublished)),
            .. SupportAbout.Approval(edition.Approval),
            .. Named("För", edition.Audiences, taxonomy.AudienceName),
            .. Named("Verksamhet", edition.Settings, taxonomy.SettingName),
            .. Named("Område", edition.Areas, taxonomy.AreaName),
            new("Ändrat i den här utgåvan", edition.Approval.ChangeNote),
            new("Versionsmärkning", FormattableString.Invariant($"rad {view.Sequence}, {view.ContentHash[..12]}")),
        ], IsRegional: owner is not null);
    }

    private static IEnumerable<DefinitionItem> Named(string term, IReadOnlyList<string> slugs, Func<string, string> name)
    {
        if (slugs.Count > 0)
        {
            yield return new(term, string.Join(", ", slugs.Select(name)));
        }
    }
}
