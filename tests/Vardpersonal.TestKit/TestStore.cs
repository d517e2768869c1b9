using Microsoft.Data.Sqlite;
using Vardpersonal.Content;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Content.Reading;
using Vardpersonal.Data;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Migrations;

namespace Vardpersonal.TestKit;

/// <summary>An empty, migrated store of a test's own on a real database; nothing is left of it afterwards.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly Func<Task> remove;

    private TestStore(IDatabase database, Func<Task> remove)
    {
        (Database, this.remove) = (database, remove);
        Store = new(database, Clock);
    }

    public IDatabase Database { get; }

    public ManualClock Clock { get; } = new();

    public ContentStore Store { get; }

    public static async Task<TestStore> SqliteAsync()
    {
        var folder = new TemporaryFolder();
        return await MigratedAsync(new(new SqliteDatabase(folder.File("store.sqlite")), () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Dispose();
            return Task.CompletedTask;
        }));
    }

    public static async Task<TestStore> PostgresAsync()
    {
        var server = await PostgresServer.CreateDatabaseAsync();
        var database = PostgresDatabase.Create(server.ConnectionString);
        return await MigratedAsync(new(database, async () =>
        {
            await database.DisposeAsync();
            await server.DisposeAsync();
        }));
    }

    public async Task<LedgerEntry> AppendAsync(LedgerAppend append)
    {
        var outcome = await Store.WriteAsync<LedgerEntry>(async session => await session.AppendAsync(append, CancellationToken.None), CancellationToken.None);
        return outcome.Match(entry => entry, why => throw new InvalidOperationException(why.Code));
    }

    public Task<Outcome<ImportResult>> ImportAsync(string folder) => new ImportContent(Store, Clock).HandleAsync(folder, (_, _) => { }, CancellationToken.None);

    /// <summary>The catalogue as of now, and what reads from it.</summary>
    public async Task<CatalogueFollower> FollowAsync()
    {
        var follower = new CatalogueFollower(Store);
        await follower.RefreshAsync(CancellationToken.None);
        return follower;
    }

    public async ValueTask DisposeAsync() => await remove();

    private static async Task<TestStore> MigratedAsync(TestStore store)
    {
        await new Migrator(store.Database, store.Clock).UpgradeAsync(CancellationToken.None);
        return store;
    }
}
