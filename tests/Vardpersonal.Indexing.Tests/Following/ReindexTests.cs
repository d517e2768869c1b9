using Vardpersonal.Indexing.Following;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Following;

/// <summary>An index that is built while another answers, and processes that share a data folder.</summary>
public sealed class ReindexTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private TestStore store = null!;

    private string Path => folder.File("search");

    public async Task InitializeAsync()
    {
        store = await TestStore.SqliteAsync();
        using var content = new ContentFolderBuilder();
        await store.ImportAsync(content.Path);
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_running_node_answers_from_the_old_index_until_the_new_one_is_whole_and_then_from_that()
    {
        using var node = new FollowedIndex(store, Path);
        await node.FollowAsync();
        var seen = new List<(int, int)>();

        var built = await new IndexBuild(new(Path), node.Sources).RunAsync(
            node.Catalogue,
            (done, all) =>
            {
                Assert.NotEmpty(node.Contents());
                seen.Add((done, all));
            },
            CancellationToken.None);

        Assert.Equal([(1, 2), (2, 2)], seen);
        Assert.Equal((2, 2), (built!.Number, built.Documents));
        Assert.Equal(2, Directory.GetDirectories(Path).Length);
        Assert.Equal(IndexStep.Opened, (await node.FollowAsync()).Step);
        Assert.Equal(["000002"], Directory.GetDirectories(Path).Select(System.IO.Path.GetFileName));
    }

    [Fact]
    public async Task A_reader_keeps_what_it_took_when_the_index_is_replaced()
    {
        using var node = new FollowedIndex(store, Path);
        await node.FollowAsync();
        var (before, contents) = (node.Holder.Current!.Snapshot, node.Contents());
        await store.AppendAsync(An.Append(An.Edition("glaukom"), store.Clock.Now));
        await new IndexBuild(node.Home, node.Sources).RunAsync(node.Catalogue, (_, _) => { }, CancellationToken.None);

        await node.FollowAsync();

        Assert.NotEqual(contents, node.Contents());
        Assert.Equal(contents, FollowedIndex.ContentsOf(before));
    }

    [Fact]
    public async Task Only_one_process_builds_at_a_time()
    {
        using var node = new FollowedIndex(store, Path);
        using (node.Home.TryLockBuilding())
        {
            Assert.Null(await new IndexBuild(new(Path), node.Sources).RunAsync(node.Catalogue, (_, _) => { }, CancellationToken.None));
            Assert.Equal(IndexStep.None, (await node.FollowAsync()).Step);
            Assert.False(node.Follower.Status.Ready);
        }

        Assert.Equal(IndexStep.Rebuilt, (await node.FollowAsync()).Step);
    }

    [Fact]
    public void Processes_that_serve_the_same_data_have_an_index_each()
    {
        using var first = IndexClaim.Take(Path);
        using var second = IndexClaim.Take(Path);

        Assert.Equal((Path, Path + "-2"), (first.Home.Path, second.Home.Path));
        first.Dispose();
        using var third = IndexClaim.Take(Path);
        Assert.Equal(Path, third.Home.Path);
    }
}
