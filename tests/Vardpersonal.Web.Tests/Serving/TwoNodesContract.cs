using System.Diagnostics;
using System.Net;
using Vardpersonal.Data.Dialects;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Web.Tests.Serving;

/// <summary>Two web nodes on one database: what is published through one is read on the other, whatever either has in its cache.</summary>
public abstract class TwoNodesContract
{
    private const string Page = "/kunskapsstod/katarakt";
    private const string Third = "documents/knowledge-support/katarakt/3.md";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    protected abstract Task<TestStore> CreateStoreAsync();

    /// <summary>The same database as another process would open it.</summary>
    protected abstract IDatabase OpenAgain(TestStore store);

    [Fact]
    public async Task A_new_edition_is_seen_on_both_nodes_within_two_seconds()
    {
        await using var store = await CreateStoreAsync();
        using var content = new ContentFolderBuilder();
        await SmallSite.ImportAsync(store, content);
        var (here, there) = (OpenAgain(store), OpenAgain(store));
        await using var first = await Node.StartAsync(here, store.Clock);
        await using var second = await Node.StartAsync(there, store.Clock);
        await CacheAsync(first);
        await CacheAsync(second);

        content.Write(Third, ContentFolderFiles.Katarakt(3, "2025-09-01", "Operation inom tre månader."));
        await SmallSite.ImportAsync(store, content);

        await AssertSoonAsync(second);
        await AssertSoonAsync(first);
        await CloseAsync(here, there);
    }

    [Fact]
    public async Task A_node_on_an_empty_database_is_not_ready_until_something_is_published()
    {
        await using var store = await CreateStoreAsync();
        using var content = new ContentFolderBuilder();
        var database = OpenAgain(store);
        await using var node = await Node.StartAsync(database, store.Clock);

        Assert.Equal(HttpStatusCode.OK, (await node.GetAsync("/healthz")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await node.GetAsync("/readyz")).Status);

        await SmallSite.ImportAsync(store, content);

        Assert.True(await IsSoonAsync(async () => (await node.GetAsync("/readyz")).Status == HttpStatusCode.OK), "The node was not ready within two seconds.");
        Assert.Equal(HttpStatusCode.OK, (await node.GetAsync(Page)).Status);
        await CloseAsync(database);
    }

    private static async Task CacheAsync(Node node)
    {
        Assert.DoesNotContain("tre månader", (await node.GetAsync(Page)).Text, StringComparison.Ordinal);
        Assert.NotNull((await node.GetAsync(Page)).Header("Age"));
    }

    private static async Task AssertSoonAsync(Node node) => Assert.True(
        await IsSoonAsync(async () => (await node.GetAsync(Page)).Text.Contains("tre månader", StringComparison.Ordinal)),
        "The new edition was not seen within two seconds.");

    private static async Task<bool> IsSoonAsync(Func<Task<bool>> seen)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Soon)
        {
            if (await seen())
            {
                return true;
            }

            await Task.Delay(50);
        }

        return false;
    }

    private static async Task CloseAsync(params IDatabase[] databases)
    {
        foreach (var database in databases.OfType<IAsyncDisposable>())
        {
            await database.DisposeAsync();
        }
    }
}

public sealed class SqliteTwoNodesTests : TwoNodesContract
{
    protected override Task<TestStore> CreateStoreAsync() => TestStore.SqliteAsync();

    protected override IDatabase OpenAgain(TestStore store) => new SqliteDatabase(((SqliteDatabase)store.Database).File);
}
