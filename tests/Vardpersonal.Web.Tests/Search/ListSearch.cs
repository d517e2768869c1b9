using Vardpersonal.Content.Searchable;
using Vardpersonal.Indexing.Asking;

namespace Vardpersonal.Web.Tests.Search;

/// <summary>Answers from a list of hits: a hit is found by words of its title, and facets are counted as the contract says.</summary>
internal sealed class ListSearch(IReadOnlyList<SearchHit> all) : ISearch
{
    private static readonly SearchSource National = new("1177", "1177 för vårdpersonal");

    /// <summary>Words that are looked for in another's place when nothing has them.</summary>
    public IReadOnlyDictionary<string, string> Corrections { get; init; } = new Dictionary<string, string>();

    public SearchQuestion? LastAsked { get; private set; }

    public static SearchHit Hit(string title, string area, string type = "knowledge-support") => new()
    {
        Key = title,
        Type = type,
        Title = title,
        Url = "/kunskapsstod/" + title.ToLowerInvariant().Replace(' ', '-'),
        Source = National,
        Standing = Standing.Current,
        Updated = new DateOnly(2026, 2, 4),
        Language = "sv",
        Areas = [area],
    };

    public SearchAnswer Ask(SearchQuestion question, CancellationToken ct)
    {
        LastAsked = question;
        var corrected = question.AsWritten ? null : Corrections.GetValueOrDefault(question.Text);
        var named = Named(corrected ?? question.Text);
        var hits = named.Where(hit => Has(hit, question, but: null)).ToList();
        return new()
        {
            Question = question,
            Total = hits.Count,
            Took = TimeSpan.Zero,
            CorrectedText = corrected,
            Hits = [.. hits.Skip((question.Page - 1) * question.Size).Take(question.Size)],
            Facets = [.. new[] { SearchFacet.Type, SearchFacet.Area }.Select(facet => Count(facet, named, question))],
            WaysOut = hits.Count > 0 ? [] : [.. WaysOut(question, named.Count)],
        };
    }

    private static IEnumerable<WayOut> WaysOut(SearchQuestion question, int total)
    {
        if (question.Chosen.Count > 0)
        {
            yield return new(WayOutKind.FewerFilters, question with { Chosen = new Dictionary<SearchFacet, IReadOnlyList<string>>() }, total);
        }

        yield return new(WayOutKind.BroaderWords, question with { Text = "starr" }, 2);
    }

    private static FacetGroup Count(SearchFacet facet, IReadOnlyList<SearchHit> named, SearchQuestion question)
    {
        var chosen = question.Chosen.GetValueOrDefault(facet, []);
        var counts = named.Where(hit => Has(hit, question, facet)).SelectMany(hit => Values(hit, facet)).CountBy(value => value).ToDictionary();
        return new(facet, [.. counts.Keys.Union(chosen).Select(value => new FacetValue(value, "Namn på " + value, counts.GetValueOrDefault(value), chosen.Contains(value)))]);
    }

    private static bool Has(SearchHit hit, SearchQuestion question, SearchFacet? but) =>
        question.Chosen.All(choice => choice.Key == but || Values(hit, choice.Key).Intersect(choice.Value).Any());

    private static IEnumerable<string> Values(SearchHit hit, SearchFacet facet) => facet == SearchFacet.Type ? [hit.Type] : hit.Areas;

    private List<SearchHit> Named(string text) => [.. all.Where(hit => hit.Title.Contains(text, StringComparison.OrdinalIgnoreCase))];
}
