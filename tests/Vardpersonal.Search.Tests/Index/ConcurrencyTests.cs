using System.Globalization;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Tests.Model;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Search.Tests.Index;

public sealed class ConcurrencyTests : IDisposable
{
    private const int Rounds = 60;
    private const int EachRound = 20;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Every commit replaces all documents by ones of the next round, so a reader who sees two rounds has seen half a commit.</summary>
    [Fact]
    public async Task Readers_see_whole_commits_while_one_writes_and_merges()
    {
        using var index = SearchIndex.Open(folder.Path, RandomCorpus.Schema, RandomCorpus.Analyzers);
        Write(index, 0);
        var isDone = false;
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                var result = index.Current.Search(new() { Query = new Query.Everything(), CountFacets = true, Take = 100 }, CancellationToken.None);
                Assert.Equal(EachRound, result.Total);
                Assert.Single(result.Facets[0].Values);
                Assert.Single(result.Hits.Select(hit => hit.Title).Distinct());
            }
        })).ToList();

        for (var round = 1; round < Rounds; round++)
        {
            Write(index, round);
        }

        Volatile.Write(ref isDone, true);
        await Task.WhenAll(readers);
        index.Writer.FinishMerges();
        Assert.Null(index.Writer.MergeFailure);
        Assert.True(index.Current.SegmentCount < Rounds / 2);
    }

    [Fact]
    public async Task Many_writers_lose_nothing()
    {
        using var index = SearchIndex.Open(folder.Path, RandomCorpus.Schema, RandomCorpus.Analyzers);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            var corpus = new RandomCorpus(writer);
            for (var i = 0; i < 100; i++)
            {
                index.Writer.Put(corpus.Document(string.Create(CultureInfo.InvariantCulture, $"{writer}-{i}")));
                if (i % 10 == 0)
                {
                    index.Writer.Commit(null);
                }
            }
        })));
        index.Writer.Commit(null);

        Assert.Equal(400, index.Current.DocumentCount);
        Assert.Equal(400, index.Current.Keys().Distinct().Count());
    }

    [Fact]
    public void A_snapshot_stays_as_it_was()
    {
        using var index = SearchIndex.Open(folder.Path, RandomCorpus.Schema, RandomCorpus.Analyzers);
        Write(index, 0);
        var before = index.Current;

        Write(index, 1);
        index.Writer.MergeAll();

        Assert.Equal("omgång 0", before.Search(new() { Query = new Query.Everything() }, CancellationToken.None).Hits[0].Title);
    }

    private static void Write(SearchIndex index, int round)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"omgång {round}");
        for (var i = 0; i < EachRound; i++)
        {
            index.Writer.Put(new() { Key = string.Create(CultureInfo.InvariantCulture, $"d{i}"), Title = title, Texts = [new(0, title)], Facets = [[title]] });
        }

        index.Writer.Commit(title);
    }
}
