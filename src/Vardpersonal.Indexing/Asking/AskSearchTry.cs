using Vardpersonal.Indexing.Ranking;
using Vardpersonal.Indexing.Understanding;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Indexing.Asking;

/// <summary>A question put to the index in one of several ways. Read once.</summary>
internal sealed class AskSearchTry
{
    private static readonly string Region = SearchFacets.Parameter(SearchFacet.Region);

    private readonly AskedIndex index;
    private readonly SearchQuestion question;
    private readonly CancellationToken ct;
    private readonly PlannedQuery planned;
    private readonly IReadOnlyList<string> named;

    public AskSearchTry(AskedIndex index, SearchQuestion question, CancellationToken ct)
    {
        (this.index, this.question, this.ct) = (index, question, ct);
        var words = QueryReader.Read(question.Text);
        (planned, named) = (index.Planner.Plan(words), index.RegionsNamed(words));
    }

    public SearchQuestion Question => question;

    public AskedIndex Index => index;

    /// <summary>Whether any value is chosen.</summary>
    public bool IsNarrowed => question.Chosen.Values.Any(values => values.Count > 0);

    public SearchResult Run() => index.Search(Request(planned.All), ct);

    /// <summary>Documents with most of the words, or with any when none has most.</summary>
    public SearchResult RunMost() =>
        planned.Words == 0 ? new(0, [], []) : index.Search(Request(planned.Most), ct) is { Total: > 0 } most ? most : index.Search(Request(planned.Any), ct);

    /// <summary>How many hits there are, and nothing of what they are.</summary>
    public int Count() => index.Search(Counting(planned.All), ct).Total;

    public int CountWithoutChoices() => With(question with { Chosen = new Dictionary<SearchFacet, IReadOnlyList<string>>() }).Count();

    public AskSearchTry With(SearchQuestion changed) => new(index, changed, ct);

    /// <summary>The question with its words spelled right; null when they are, or nothing is near them.</summary>
    public AskSearchTry? Corrected() =>
        index.Correct(question.Text) is { Length: > 0 } text && text != question.Text ? With(question with { Text = text }) : null;

    private SearchRequest Counting(Query query) => new() { Query = query, Filters = Filters(), Take = 0 };

    private SearchRequest Request(Query query) => new()
    {
        Query = query,
        Filters = Filters(),
        Boosts = StandingBoosts.For(question, named),
        // Where no word is looked for, nothing is more relevant than anything else.
        Sort = question.Sort == SearchSort.Date || query is Query.Everything or Query.Without(Query.Everything, _) ? SortOrder.Date : SortOrder.Relevance,
        Skip = (int)Math.Min(SearchQuestion.DeepestHit, (question.Page - 1L) * question.Size),
        Take = question.Size,
        CountFacets = true,
        Passages = new(),
        Explain = question.Explain,
    };

    private List<FacetFilter> Filters()
    {
        var filters = question.Chosen.Where(chosen => chosen.Value.Count > 0).Select(chosen => new FacetFilter(SearchFacets.Parameter(chosen.Key), chosen.Value)).ToList();
        if (!filters.Exists(filter => filter.Field == Region))
        {
            filters.Add(new(Region, [.. new[] { SearchFacets.National, question.Region }.OfType<string>().Concat(named).Distinct()]));
        }

        return filters;
    }
}
