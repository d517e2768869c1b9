namespace Vardpersonal.Indexing.Asking;

/// <summary>Questions near one that found nothing, each asked before it is offered.</summary>
internal sealed class AskSearchWaysOut(AskSearchTry asked)
{
    /// <summary>More ways out than this are no help, and each costs a search.</summary>
    private const int MostBroader = 2;
    private const int MostTried = 6;
    private const int MostFilters = 4;

    public IReadOnlyList<WayOut> Find() => [.. Spelling(), .. FewerFilters(), .. AllRegions(), .. Broader()];

    private IEnumerable<WayOut> Spelling() =>
        asked.Corrected() is { } corrected ? Found(WayOutKind.Spelling, corrected.Question with { AsWritten = false }) : [];

    /// <summary>All choices given up, and each by itself when there are several.</summary>
    private IEnumerable<WayOut> FewerFilters()
    {
        var chosen = asked.Question.Chosen.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key).Order().ToList();
        IEnumerable<IReadOnlyList<SearchFacet>> given = chosen.Count > 1 ? chosen.Take(MostFilters).Select(facet => new[] { facet }) : [];
        return chosen.Count == 0 ? [] : given.Append(chosen).SelectMany(facets => Found(WayOutKind.FewerFilters, Without(facets)));
    }

    private IEnumerable<WayOut> AllRegions()
    {
        var everywhere = asked.Index.Taxonomy.Regions.Select(region => region.Slug).Prepend(SearchFacets.National).ToList();
        var chosen = new Dictionary<SearchFacet, IReadOnlyList<string>>(asked.Question.Chosen) { [SearchFacet.Region] = everywhere };
        return Found(WayOutKind.AllRegions, asked.Question with { Chosen = chosen, Page = 1 });
    }

    private IEnumerable<WayOut> Broader() => asked.Index.Broader(asked.Question.Text)
        .Where(text => text != asked.Question.Text).Take(MostTried)
        .SelectMany(text => Found(WayOutKind.BroaderWords, asked.Question with { Text = text, AsWritten = false, Page = 1 }))
        .Take(MostBroader);

    private SearchQuestion Without(IReadOnlyList<SearchFacet> facets) => asked.Question with
    {
        Chosen = asked.Question.Chosen.Where(pair => !facets.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value),
        Page = 1,
    };

    private IEnumerable<WayOut> Found(WayOutKind kind, SearchQuestion question)
    {
        var total = asked.With(question).Count();
        return total > 0 ? [new WayOut(kind, question, total)] : [];
    }
}
