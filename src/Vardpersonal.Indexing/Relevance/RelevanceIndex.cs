using Vardpersonal.Indexing.Asking;
using Vardpersonal.Indexing.Following;
using Vardpersonal.Indexing.Synonyms;

namespace Vardpersonal.Indexing.Relevance;

/// <summary>An index in a folder of its own, made for measuring and then thrown away. It is built as the site's own is.</summary>
public sealed class RelevanceIndex : IDisposable
{
    private readonly SearchIndexHolder holder;
    private readonly TimeProvider clock;

    private RelevanceIndex(SearchIndexHolder holder, IndexView view, TimeProvider clock) => (this.holder, View, this.clock) = (holder, view, clock);

    public IndexView View { get; }

    /// <param name="folder">Empty, or not there; the caller removes it.</param>
    /// <param name="progress">Told how many documents of all are put in.</param>
    public static async Task<RelevanceIndex> BuildAsync(IndexSources sources, string folder, Action<int, int> progress, CancellationToken ct)
    {
        var built = new SearchIndexHolder();
        using var follower = new IndexFollower(new(folder), sources, built);
        await follower.FollowAsync(progress, ct);
        var readable = built.Current ?? throw new InvalidOperationException($"No index could be built in {folder}.");
        return new(built, new(readable.Snapshot, readable.Analyzers, sources.Catalogue.Current.Taxonomy), sources.Clock);
    }

    /// <summary>The search with the synonyms in force, or with others.</summary>
    public ISearch Search(SynonymList? synonyms = null) => new AskSearch(new Held(SiteAskedIndex.With(View, synonyms ?? SynonymList.Of(View.Taxonomy))), clock);

    public void Dispose() => holder.Dispose();

    private sealed record Held(AskedIndex Current) : IAskedIndex;
}
