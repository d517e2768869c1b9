using System.Globalization;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Tests.Model;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Search.Tests.Queries;

/// <summary>The engine against a plain model, on random documents and random queries.</summary>
public sealed class SearchAgainstModelTests : IDisposable
{
    private const int Corpora = 30;
    private const int QueriesEach = 60;
    private const double Tolerance = 1e-4;

    /// <summary>The same numbers added in another order.</summary>
    private const double Rounding = 1e-6;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Hits_scores_and_facets_are_those_of_a_brute_force_search() => OnEachCorpus((corpus, model, index) =>
    {
        for (var q = 0; q < QueriesEach; q++)
        {
            var request = corpus.Request();
            var expected = model.Search(request);

            var result = index.Current.Search(request, CancellationToken.None);

            Assert.Equal(expected.Count, result.Total);
            Assert.Equal(expected.Select(hit => hit.Key).Order(StringComparer.Ordinal), result.Hits.Select(hit => hit.Key).Order(StringComparer.Ordinal));
            AssertScores(expected, result, request);
            foreach (var facet in result.Facets)
            {
                Assert.Equal(model.Counts(request, facet.Field).OrderBy(pair => pair.Key, StringComparer.Ordinal), facet.Values.ToDictionary(value => value.Value, value => value.Count).OrderBy(pair => pair.Key, StringComparer.Ordinal));
            }
        }
    });

    [Fact]
    public void Every_score_is_explained_by_a_tree_that_adds_up_to_it() => OnEachCorpus((corpus, _, index) =>
    {
        for (var q = 0; q < QueriesEach / 3; q++)
        {
            foreach (var hit in index.Current.Search(corpus.Request() with { Explain = true }, CancellationToken.None).Hits)
            {
                Assert.Equal(hit.Score, hit.Explanation!.Value, Tolerance);
            }
        }
    });

    [Fact]
    public void Pages_of_hits_are_pieces_of_one_list_whatever_the_order() => OnEachCorpus((corpus, _, index) =>
    {
        foreach (var sort in Enum.GetValues<SortOrder>())
        {
            var request = corpus.Request() with { Sort = sort };
            var whole = index.Current.Search(request, CancellationToken.None).Hits.Select(hit => hit.Key).ToList();

            var pages = Enumerable.Range(0, 20).SelectMany(page => index.Current.Search(request with { Skip = page * 3, Take = 3 }, CancellationToken.None).Hits).Select(hit => hit.Key);

            Assert.Equal(whole, pages);
        }
    });

    [Fact]
    public void Newest_comes_first_when_sorted_by_date() => OnEachCorpus((corpus, _, index) =>
    {
        var dates = index.Current.Search(corpus.Request() with { Sort = SortOrder.Date }, CancellationToken.None).Hits.Select(hit => hit.Date).ToList();

        Assert.Equal(dates.OrderDescending(), dates);
    });

    [Fact]
    public void Order_and_scores_do_not_depend_on_how_documents_lie_in_segments() => OnEachCorpus((corpus, _, index) =>
    {
        var requests = Enumerable.Range(0, 20).Select(_ => corpus.Request()).ToList();
        var before = requests.Select(request => index.Current.Search(request, CancellationToken.None).Hits.ToDictionary(hit => hit.Key, hit => hit.Score)).ToList();

        index.Writer.MergeAll();

        Assert.Equal(1, index.Current.SegmentCount);
        foreach (var (request, scores) in requests.Zip(before))
        {
            var after = index.Current.Search(request, CancellationToken.None).Hits;
            Assert.Equal(scores.Count, after.Count);
            Assert.All(after, hit => Assert.Equal(scores[hit.Key], hit.Score, Rounding * Math.Max(1, hit.Score)));
        }
    });

    private static void AssertScores(IReadOnlyList<PlainHit> expected, SearchResult result, SearchRequest request)
    {
        var scores = expected.ToDictionary(hit => hit.Key, hit => hit.Score);
        foreach (var hit in result.Hits)
        {
            Assert.True(
                Math.Abs(scores[hit.Key] - hit.Score) < Tolerance * Math.Max(1, scores[hit.Key]),
                string.Create(CultureInfo.InvariantCulture, $"{hit.Key}: {hit.Score} instead of {scores[hit.Key]} for {request.Query}"));
        }

        Assert.Equal(result.Hits.Select(hit => hit.Score).OrderDescending(), result.Hits.Select(hit => hit.Score));
    }

    private void OnEachCorpus(Action<RandomCorpus, PlainIndex, SearchIndex> check)
    {
        for (var seed = 0; seed < Corpora; seed++)
        {
            var corpus = new RandomCorpus(seed);
            var model = new PlainIndex(RandomCorpus.Schema);
            using var index = SearchIndex.Open(folder.File(seed.ToString(CultureInfo.InvariantCulture)), RandomCorpus.Schema, RandomCorpus.Analyzers);
            for (var i = 0; i < 60; i++)
            {
                var document = corpus.Document($"d{i}");
                model.Put(document);
                index.Writer.Put(document);
                if (corpus.Next(10) == 0)
                {
                    index.Writer.Commit(null);
                }
            }

            index.Writer.Commit(null);
            check(corpus, model, index);
        }
    }
}
