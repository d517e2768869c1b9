using System.Text;
using Vardpersonal.Content.Reading;
using Vardpersonal.Indexing.Following;
using Vardpersonal.Search.Queries;
using Vardpersonal.TestKit;

namespace Vardpersonal.Indexing.Tests.Following;

/// <summary>One node's catalogue and index over a store, as a process has them.</summary>
internal sealed class FollowedIndex : IDisposable
{
    private readonly CatalogueFollower catalogue;

    public FollowedIndex(TestStore store, string folder, ILedgerReader? ledger = null)
    {
        catalogue = new(store.Store);
        Home = new(folder);
        Sources = new(catalogue, ledger ?? store.Store, store.Clock);
        Follower = new(Home, Sources, Holder);
    }

    public IndexHome Home { get; }

    public IndexSources Sources { get; }

    public SearchIndexHolder Holder { get; } = new();

    public IndexFollower Follower { get; }

    public Catalogue Catalogue => catalogue.Current;

    public async Task<IndexRound> FollowAsync()
    {
        await catalogue.RefreshAsync(CancellationToken.None);
        return await Follower.FollowAsync((_, _) => { }, CancellationToken.None);
    }

    /// <summary>Key, title and what is stored of every record, in order of keys.</summary>
    public string Contents() => ContentsOf(Holder.Current!.Snapshot);

    public static string ContentsOf(Search.Index.Snapshot snapshot)
    {
        var found = snapshot.Search(new() { Query = new Query.Everything(), Take = 10_000 }, CancellationToken.None);
        return string.Join('\n', found.Hits.OrderBy(hit => hit.Key, StringComparer.Ordinal).Select(hit => $"{hit.Key} {hit.Title} {Encoding.UTF8.GetString(hit.Stored.Span)}"));
    }

    public void Dispose()
    {
        Holder.Dispose();
        Follower.Dispose();
        catalogue.Dispose();
    }
}
