using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>The filters above all knowledge supports: only choices that lead somewhere, each with how many there are behind it.</summary>
internal static class AllFilters
{
    public static FilterBar Of(AllModel page)
    {
        var (taxonomy, filter) = (page.Taxonomy, page.Filter);
        IReadOnlyList<Filter> filters =
        [
            new("omrade", "Område", "Alla områden", page.Area, Named(taxonomy.Areas), Counts(page, filter with { Area = null }, document => document.Areas)),
            new("malgrupp", "Målgrupp", "Alla målgrupper", page.Audience, Named(taxonomy.Audiences), Counts(page, filter with { Audience = null }, document => document.Audiences)),
            new("verksamhet", "Verksamhet", "Alla verksamheter", page.Setting, Named(taxonomy.Settings), Counts(page, filter with { Setting = null }, document => document.Settings)),
            new("vardniva", "Vårdnivå", "Båda vårdnivåerna", page.Level, [(CareLevels.Primary, Texts.Primary), (CareLevels.Specialised, Texts.Specialised)], Counts(page, filter with { CareLevel = null }, document => document.CareLevels)),
            new("patienttext", "Patienttext", "Med eller utan", page.PatientText, [("ja", "Med patienttext")], CountPatientTexts(page)),
        ];
        return new(page.In("/kunskapsstod"), [.. filters.Select(Select)])
        {
            Chips = [.. filters.Where(chosen => chosen.IsChosen).Select(chosen => new FilterChip(chosen.ChosenName, Address(page, filters.Where(other => other != chosen))))],
            ClearHref = page.IsNarrowed ? page.In("/kunskapsstod") : null,
            Result = $"{page.Count} kunskapsstöd",
        };
    }

    private static IReadOnlyList<(string Value, string Name)> Named(IEnumerable<Term> terms) =>
        [.. terms.OrderBy(term => term.Name, SwedishOrder.Instance).Select(term => (term.Slug, term.Name))];

    private static Dictionary<string, int> Counts(AllModel page, DocumentFilter others, Func<DocumentSummary, IEnumerable<string>> values) =>
        page.Find(others).SelectMany(values).CountBy(value => value).ToDictionary();

    private static Dictionary<string, int> CountPatientTexts(AllModel page) =>
        new(StringComparer.Ordinal) { ["ja"] = page.Find(page.Filter).Count(document => document.HasPatientText) };

    private static FilterSelect Select(Filter filter) => new(filter.Name, filter.Label,
    [
        new(string.Empty, filter.All, !filter.IsChosen),
        .. filter.Values.Where(value => value.Value == filter.Chosen || filter.Counts.ContainsKey(value.Value))
            .Select(value => new SelectOption(value.Value, value.Name, value.Value == filter.Chosen, filter.Counts.GetValueOrDefault(value.Value))),
    ]);

    private static string Address(AllModel page, IEnumerable<Filter> filters)
    {
        var query = string.Join('&', filters.Where(filter => filter.IsChosen).Select(filter => $"{filter.Name}={Uri.EscapeDataString(filter.Chosen!)}"));
        return page.In("/kunskapsstod") + (query.Length == 0 ? string.Empty : "?" + query);
    }

    /// <param name="All">The choice that does not narrow.</param>
    /// <param name="Counts">How many there are behind each value, the other filters as they are.</param>
    private sealed record Filter(string Name, string Label, string All, string? Chosen, IReadOnlyList<(string Value, string Name)> Values, Dictionary<string, int> Counts)
    {
        public bool IsChosen => !string.IsNullOrEmpty(Chosen);

        public string ChosenName => Values.First(value => value.Value == Chosen).Name;
    }
}
