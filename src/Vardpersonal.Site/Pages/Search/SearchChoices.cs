using Vardpersonal.Design;
using Vardpersonal.Design.Components;
using Vardpersonal.Indexing.Asking;

namespace Vardpersonal.Site.Pages.Search;

/// <summary>What a reader can choose among and has chosen: facets, chips, order.</summary>
internal static class SearchChoices
{
    public static FacetFilter Filter(SearchPageModel page) => new(page.In("/sok"), [.. page.Answer!.Facets.Where(group => Narrows(group, page.Answer.Total)).Select(Select)])
    {
        Hidden = Kept(page.Question),
    };

    public static FilterChips Chips(SearchPageModel page) => new([.. Chosen(page.Answer!).Select(chosen =>
        new FilterChip($"{SearchTexts.Facet(chosen.Facet)}: {chosen.Value.Label}", page.Address(Without(page.Question, chosen.Facet, chosen.Value.Value))))])
    {
        ClearHref = page.Address(Plain(page.Question)),
    };

    public static SortLinks Orders(SearchPageModel page) => new(
    [
        new("Relevans", page.Address(page.Question with { Sort = SearchSort.Relevance, Page = 1 }), page.Question.Sort == SearchSort.Relevance),
        new("Datum", page.Address(page.Question with { Sort = SearchSort.Date, Page = 1 }), page.Question.Sort == SearchSort.Date),
    ]);

    public static Pagination Pages(SearchPageModel page) => new(page.Question.Page, page.Pages, number => page.Address(page.Question with { Page = number }));

    /// <summary>The box above keeps what has been chosen, so that other words are looked for in the same place.</summary>
    public static IReadOnlyList<HiddenField> ForOtherWords(SearchQuestion question) =>
    [
        .. SearchFacets.All.SelectMany(facet => question.Chosen.GetValueOrDefault(facet.Facet, []).Select(value => new HiddenField(facet.Parameter, value))),
        .. Manner(question),
    ];

    public static IReadOnlyList<LinkItem> WaysOut(SearchPageModel page) =>
        [.. page.Answer!.WaysOut.Select(way => new LinkItem(SearchTexts.WayOut(page.Question, way, OnlyFilterLeft(page, way.Question)), page.Address(way.Question)))];

    /// <summary>A facet whose only value every hit has says nothing.</summary>
    private static bool Narrows(FacetGroup group, int total) =>
        group.Values.Any(value => value.Selected) || group.Values.Count > 1 || group.Values.Any(value => value.Count < total);

    private static FilterSelect Select(FacetGroup group) => new(
        SearchFacets.Parameter(group.Facet),
        SearchTexts.Facet(group.Facet),
        [.. group.Values.Select(value => new SelectOption(value.Value, value.Label, value.Selected, value.Count))]);

    private static IEnumerable<(SearchFacet Facet, FacetValue Value)> Chosen(SearchAnswer answer) =>
        answer.Facets.SelectMany(group => group.Values.Where(value => value.Selected).Select(value => (group.Facet, value)));

    private static SearchQuestion Plain(SearchQuestion question) => question with { Chosen = new Dictionary<SearchFacet, IReadOnlyList<string>>(), Page = 1 };

    private static SearchQuestion Without(SearchQuestion question, SearchFacet facet, string value)
    {
        var chosen = new Dictionary<SearchFacet, IReadOnlyList<string>>(question.Chosen);
        List<string> rest = [.. chosen.GetValueOrDefault(facet, []).Where(other => other != value)];
        if (rest.Count > 0)
        {
            chosen[facet] = rest;
        }
        else
        {
            chosen.Remove(facet);
        }

        return question with { Chosen = chosen, Page = 1 };
    }

    /// <summary>The name of the one value that the other question is without; null when there are several.</summary>
    private static string? OnlyFilterLeft(SearchPageModel page, SearchQuestion other)
    {
        var left = Chosen(page.Answer!).Where(chosen => !other.Chosen.GetValueOrDefault(chosen.Facet, []).Contains(chosen.Value.Value)).Take(2).ToList();
        return left.Count == 1 ? left[0].Value.Label : null;
    }

    /// <summary>What of the question the filter's own boxes do not hold.</summary>
    private static IReadOnlyList<HiddenField> Kept(SearchQuestion question) =>
    [
        .. question.Text.Length > 0 ? [new HiddenField(SearchParameters.Text, question.Text)] : Array.Empty<HiddenField>(),
        .. Manner(question),
        .. question.AsWritten ? [new HiddenField(SearchParameters.AsWritten, SearchParameters.Yes)] : Array.Empty<HiddenField>(),
    ];

    private static IEnumerable<HiddenField> Manner(SearchQuestion question)
    {
        if (question.Unit is { } unit)
        {
            yield return new(SearchParameters.Unit, unit);
        }

        if (question.Sort == SearchSort.Date)
        {
            yield return new(SearchParameters.Sort, SearchParameters.ByDate);
        }
    }
}
