using System.Globalization;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Tests.Model;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Search.Tests.Index;

public sealed class LimitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void More_facet_values_than_a_segment_can_number_go_to_several_segments_and_are_counted_right()
    {
        const int Values = 70_000;
        using var index = SearchIndex.Open(folder.Path, RandomCorpus.Schema, RandomCorpus.Analyzers);
        for (var i = 0; i < Values; i++)
        {
            var value = i.ToString(CultureInfo.InvariantCulture);
            index.Writer.Put(new() { Key = value, Title = "t", Facets = [[value]] });
        }

        index.Writer.Commit(null);
        index.Writer.MergeAll();

        var result = index.Current.Search(new() { Query = new Query.Everything(), CountFacets = true, Filters = [new("kind", ["69999", "3"])] }, CancellationToken.None);
        Assert.Equal(2, result.Total);
        Assert.Equal(["3", "69999"], result.Hits.Select(hit => hit.Key).Order(StringComparer.Ordinal));
        Assert.Equal(Values, result.Facets[0].Values.Count);
        Assert.All(result.Facets[0].Values, value => Assert.Equal(1, value.Count));
        Assert.True(index.Current.SegmentCount > 1);
    }

    [Fact]
    public void A_word_more_often_than_is_kept_scores_as_the_most_that_is()
    {
        using var index = SearchIndex.Open(folder.Path, RandomCorpus.Schema, RandomCorpus.Analyzers);
        index.Writer.Put(new() { Key = "d", Title = "t", Texts = [new(0, string.Concat(Enumerable.Repeat("astma ", 1000))), new(2, string.Concat(Enumerable.Repeat("astma ", 1000)))] });
        index.Writer.Commit(null);

        var hit = Assert.Single(index.Current.Search(new() { Query = new Query.Term("astma"), Explain = true }, CancellationToken.None).Hits);

        Assert.Equal(hit.Score, hit.Explanation!.Value, 1e-6);
        Assert.Contains(hit.Explanation.Parts[1].Parts, part => part.What.Contains("title: 31 times", StringComparison.Ordinal));
        Assert.Contains(hit.Explanation.Parts[1].Parts, part => part.What.Contains("body: 127 times", StringComparison.Ordinal));
    }

    [Fact]
    public void A_very_long_text_is_found_to_its_last_word()
    {
        using var index = SearchIndex.Open(folder.Path, RandomCorpus.Schema, RandomCorpus.Analyzers);
        index.Writer.Put(new() { Key = "d", Title = "t", Texts = [new(2, string.Concat(Enumerable.Repeat("ord ", 1_100_000)) + "sista")] });
        index.Writer.Commit(null);

        var result = index.Current.Search(new() { Query = new Query.Term("sista"), Passages = new() }, CancellationToken.None);

        Assert.Equal(1, result.Total);
        Assert.Contains("sista", result.Hits[0].Passages[0].Text, StringComparison.Ordinal);
    }
}
