using Vardpersonal.Indexing.Following;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Following;

/// <summary>What a process finds that another has left: whole, behind, half or damaged.</summary>
public sealed class IndexRestartTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ContentFolderBuilder content = new();
    private TestStore store = null!;

    private string Path => folder.File("search");

    public async Task InitializeAsync()
    {
        store = await TestStore.SqliteAsync();
        await store.ImportAsync(content.Path);
        using var node = new FollowedIndex(store, Path);
        await node.FollowAsync();
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose()
    {
        content.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task An_index_that_holds_everything_is_only_opened()
    {
        using var node = new FollowedIndex(store, Path);

        Assert.Equal(IndexStep.Opened, (await node.FollowAsync()).Step);
        Assert.Equal(2, node.Follower.Status.Documents);
    }

    [Fact]
    public async Task An_index_that_is_behind_catches_up()
    {
        await store.AppendAsync(An.Append(An.Edition("glaukom"), store.Clock.Now));
        using var node = new FollowedIndex(store, Path);

        Assert.Equal(IndexStep.CaughtUp, (await node.FollowAsync()).Step);
        Assert.Contains("document/glaukom", node.Contents(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_ends_between_putting_in_and_committing_leaves_the_index_as_it_was()
    {
        string before;
        using (var node = new FollowedIndex(store, Path))
        {
            await node.FollowAsync();
            before = node.Contents();
            var writer = node.Holder.Current!.Index.Writer;
            writer.Delete("document/katarakt");
            writer.Put(new() { Key = "document/halv", Title = "Halv", Language = "sv" });
        }

        using var after = new FollowedIndex(store, Path);

        Assert.Equal(IndexStep.Opened, (await after.FollowAsync()).Step);
        Assert.Equal(before, after.Contents());
    }

    [Fact]
    public async Task A_damaged_file_is_an_alarm_and_a_new_index()
    {
        foreach (var file in Directory.GetFiles(Path, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > 100 && !file.EndsWith(".tsv", StringComparison.Ordinal)))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            bytes[bytes.Length / 2] ^= 0x55;
            await File.WriteAllBytesAsync(file, bytes);
        }

        using var node = new FollowedIndex(store, Path);
        var round = await node.FollowAsync();

        Assert.Equal(IndexStep.Rebuilt, round.Step);
        Assert.NotEmpty(round.Alarms);
        Assert.Equal(2, node.Follower.Status.Documents);
        Assert.Single(Directory.GetDirectories(Path));
    }

    [Theory]
    [InlineData("current")]
    [InlineData("000001/words.tsv")]
    public async Task Without_its_pointer_or_its_words_the_index_is_made_anew(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        using var node = new FollowedIndex(store, Path);

        Assert.Equal(IndexStep.Rebuilt, (await node.FollowAsync()).Step);
        Assert.Equal(2, node.Follower.Status.Documents);
    }

    [Fact]
    public async Task A_build_that_fails_leaves_the_one_before_answering_and_nothing_behind()
    {
        using var node = new FollowedIndex(store, Path);
        await node.FollowAsync();
        var before = node.Contents();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new IndexBuild(node.Home, node.Sources).RunAsync(node.Catalogue, (_, _) => throw new InvalidOperationException("The disk is full."), CancellationToken.None));

        Assert.Equal(before, node.Contents());
        Assert.Equal(1, node.Home.Current);
        Assert.Single(Directory.GetDirectories(Path));
        Assert.Same(IndexRound.Nothing, await node.FollowAsync());
    }
}
