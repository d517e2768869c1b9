using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;

namespace Vardpersonal.Site.Pages.Lists;

/// <summary>What is no document of its own as entries of lists: symptoms and supplements.</summary>
internal static class ListEntries
{
    public static Func<(Symptom Symptom, int Count), DocumentEntry> Symptom(SitePage page) => pair => new(pair.Symptom.Name, page.In("/symtom/" + pair.Symptom.Slug))
    {
        Facts =
        [
            .. pair.Symptom.Also.Count == 0 ? Array.Empty<Fact>() : [new("Även:", string.Join(", ", pair.Symptom.Also))],
            new(string.Empty, Pages(pair.Count)),
        ],
    };

    /// <summary>A supplement by the document it belongs to, its section and, where it is local, its unit.</summary>
    public static DocumentEntry Supplement(SitePage page, SupplementSummary supplement, DocumentSummary document)
    {
        var unit = supplement.Unit is null ? string.Empty : "&enhet=" + supplement.Unit;
        return new(document.Title, $"/{supplement.Region}/{DocumentTypeFacts.Of(document.Type).Path}/{document.Slug}?vardniva={supplement.CareLevel.Name()}{unit}#tillagg-{supplement.Id}")
        {
            Facts =
            [
                new(string.Empty, page.Taxonomy.Unit(supplement.Region, supplement.Unit)?.Name ?? Texts.SupplementHeading),
                .. Section(page, supplement),
                new(string.Empty, Texts.Level(supplement.CareLevel)),
                Fact.On("Uppdaterat", SwedishTime.DayOf(supplement.Updated)),
            ],
            Status = supplement.Drifted ? new(Standing.Drifted) : null,
        };
    }

    /// <summary>Only the standard sections have names in the register; a sub-heading's stands in the text.</summary>
    private static IEnumerable<Fact> Section(SitePage page, SupplementSummary supplement) =>
        page.Taxonomy.Sections.Where(section => section.Anchor == supplement.Section).Select(section => new Fact("Avsnitt", section.Title));

    private static string Pages(int count) => count switch
    {
        0 => "inga sidor än",
        1 => "1 sida",
        _ => $"{count} sidor",
    };
}
