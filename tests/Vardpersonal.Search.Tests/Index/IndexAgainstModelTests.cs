using System.Globalization;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Tests.Model;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Search.Tests.Index;

/// <summary>Random adding, deleting, committing, merging, breaking off and reopening, against a dictionary.</summary>
public sealed class IndexAgainstModelTests : IDisposable
{
    private const int Runs = 1500;
    private const int StepsEach = 25;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Whatever_happens_the_last_commit_is_there_and_nothing_else()
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            Run(seed);
        }
    }

    private void Run(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var path = folder.File(seed.ToString(CultureInfo.InvariantCulture));
        var (committed, pending) = (new Dictionary<string, IndexDocument>(), new Dictionary<string, IndexDocument>());
        var cursor = 0;
        var index = SearchIndex.Open(path, RandomCorpus.Schema, RandomCorpus.Analyzers);
        for (var step = 0; step < StepsEach; step++)
        {
            switch (corpus.Next(10))
            {
                case < 5:
                    var document = corpus.Document(corpus.Key());
                    pending[document.Key] = document;
                    index.Writer.Put(document);
                    break;
                case 5:
                    var key = corpus.Key();
                    pending.Remove(key);
                    index.Writer.Delete(key);
                    break;
                case 6 when corpus.Next(8) == 0:
                    pending.Clear();
                    index.Writer.Clear();
                    break;
                case < 8:
                    index.Writer.Commit((++cursor).ToString(CultureInfo.InvariantCulture));
                    committed = new(pending);
                    break;
                case 8:
                    index.Dispose();
                    index = SearchIndex.Open(path, RandomCorpus.Schema, RandomCorpus.Analyzers);
                    Assert.Empty(index.Health.Alarms);
                    Assert.Equal(cursor == 0 ? null : cursor.ToString(CultureInfo.InvariantCulture), index.Cursor);
                    pending = new(committed);
                    break;
                default:
                    index.Writer.MergeAll();
                    break;
            }

            AssertHolds(committed, index);
        }

        index.Dispose();
        Directory.Delete(path, recursive: true);
    }

    private static void AssertHolds(Dictionary<string, IndexDocument> expected, SearchIndex index)
    {
        var result = index.Current.Search(new() { Query = new Query.Everything(), Take = 1000, CountFacets = true }, CancellationToken.None);

        Assert.Equal(expected.Count, result.Total);
        Assert.Equal(expected.Count, index.Current.DocumentCount);
        foreach (var hit in result.Hits)
        {
            Assert.Equal(expected[hit.Key].Title, hit.Title);
            Assert.Equal(expected[hit.Key].Date, hit.Date);
            Assert.Equal(expected[hit.Key].Stored.ToArray(), hit.Stored.ToArray());
        }

        var tags = expected.Values.SelectMany(document => document.Facets[1]!).GroupBy(tag => tag).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(tags.OrderBy(pair => pair.Key), result.Facets[1].Values.ToDictionary(value => value.Value, value => value.Count).OrderBy(pair => pair.Key));
    }
}
