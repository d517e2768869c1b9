using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;

namespace Vardpersonal.Site.Pages.Documents;

/// <summary>The filters above a list: only those that tell its documents apart, each choice with how many there are behind it.</summary>
internal static class DocumentFilters
{
    /// <summary>Null where there is nothing to choose.</summary>
    public static FilterBar? Of(DocumentListModel page)
    {
        var (audience, setting) = (None(page.Audience), None(page.Setting));
        IReadOnlyList<FilterSelect> selects =
        [
            .. Select("malgrupp", "Målgrupp", "Alla målgrupper", audience, page.Taxonomy.Audiences, page.Find(null, setting).SelectMany(document => document.Audiences)),
            .. Select("verksamhet", "Verksamhet", "Alla verksamheter", setting, page.Taxonomy.Settings, page.Find(audience, null).SelectMany(document => document.Settings)),
            .. page.Region is null && page.ChoosesRegion ? [Regions(page)] : Array.Empty<FilterSelect>(),
        ];
        return selects.Count == 0 ? null : new(page.Address, selects)
        {
            Chips = [.. Chips(page, audience, setting)],
            ClearHref = page.IsNarrowed ? page.Address : null,
            Result = DocumentListTexts.Count(page.Type.Type, page.Documents.Count),
        };
    }

    private static IEnumerable<FilterSelect> Select(string name, string label, string all, string? chosen, IReadOnlyList<Term> terms, IEnumerable<string> found)
    {
        var counts = found.CountBy(value => value).ToDictionary();
        if (counts.Count > 1 || chosen is not null)
        {
            yield return new(name, label,
            [
                new(string.Empty, all, chosen is null),
                .. terms.Where(term => term.Slug == chosen || counts.ContainsKey(term.Slug)).OrderBy(term => term.Name, SwedishOrder.Instance)
                    .Select(term => new SelectOption(term.Slug, term.Name, term.Slug == chosen, counts.GetValueOrDefault(term.Slug))),
            ]);
        }
    }

    private static FilterSelect Regions(DocumentListModel page) => new("region", "Din region",
    [
        new(string.Empty, page.Type.Type == DocumentType.Service ? "Ingen region" : "Hela landet", page.Reader is null),
        .. page.Taxonomy.Regions.OrderBy(region => region.Name, SwedishOrder.Instance).Select(region => new SelectOption(region.Slug, region.Name, region == page.Reader)),
    ]);

    private static IEnumerable<FilterChip> Chips(DocumentListModel page, string? audience, string? setting)
    {
        var region = page.Region is null ? page.Reader : null;
        if (audience is not null)
        {
            yield return new(page.Taxonomy.AudienceName(audience), Address(page, null, setting, region));
        }

        if (setting is not null)
        {
            yield return new(page.Taxonomy.SettingName(setting), Address(page, audience, null, region));
        }

        if (region is not null)
        {
            yield return new(region.Name, Address(page, audience, setting, null));
        }
    }

    private static string Address(DocumentListModel page, string? audience, string? setting, Region? region)
    {
        var query = string.Join('&', new[] { ("malgrupp", audience), ("verksamhet", setting), ("region", region?.Slug) }
            .Where(pair => pair.Item2 is not null).Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}"));
        return query.Length == 0 ? page.Address : page.Address + "?" + query;
    }

    private static string? None(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
