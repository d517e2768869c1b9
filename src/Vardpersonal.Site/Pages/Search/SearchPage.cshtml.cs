using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content.Statistics;
using Vardpersonal.Indexing.Asking;

namespace Vardpersonal.Site.Pages.Search;

/// <summary>Search in everything that is published: <c>/sok</c> and <c>/{region}/sok</c>.</summary>
[NeverCached]
public sealed class SearchPageModel(SiteServices site, ISearch search, ISearchStatistics statistics) : SitePage(site)
{
    public SearchQuestion Question { get; private set; } = new();

    /// <summary>Null when nothing has been asked: the page invites instead.</summary>
    public SearchAnswer? Answer { get; private set; }

    public SearchEntrances Entrances { get; private set; } = SearchEntrances.None;

    /// <summary>Whether the page asked for lies after the last one.</summary>
    public bool IsPastEnd => Answer is { Total: > 0, Hits.Count: 0 };

    public int Pages => Answer is null ? 0 : (Math.Min(Answer.Total, SearchQuestion.DeepestHit) + Question.Size - 1) / Question.Size;

    /// <summary>The address that asks another question in the same place.</summary>
    public string Address(SearchQuestion question) => In("/sok") + SearchParameters.ToQuery(question);

    public IActionResult OnGet(CancellationToken ct)
    {
        var given = Request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? string.Empty)));
        return SearchParameters.Parse(given, Catalogue, Region?.Slug).Match(question => Show(question, ct), Refuse);
    }

    private IActionResult Show(SearchQuestion question, CancellationToken ct)
    {
        Question = question;
        if (question.Text.Length == 0 && question.Chosen.Count == 0)
        {
            return Page();
        }

        Answer = search.Ask(question, ct);
        Entrances = SearchEntrances.For(question.Text, Taxonomy, In);
        Record(Answer);
        if (IsPastEnd)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }

    /// <summary>Once for the words themselves: not for each filter that is tried on them, nor for each page that is turned to.</summary>
    private void Record(SearchAnswer answer)
    {
        if (HttpMethods.IsGet(Request.Method) && Question is { Page: 1, Chosen.Count: 0, Sort: SearchSort.Relevance })
        {
            statistics.RecordSearch(Question.Text, Region?.Slug, answer.CorrectedText is null ? answer.Total : 0);
        }
    }
}
