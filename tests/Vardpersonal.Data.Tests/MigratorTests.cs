using Microsoft.Data.Sqlite;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Ledger;
using Vardpersonal.Data.Migrations;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Data.Tests;

public sealed class MigratorTests
{
    /// <summary>The head of the committed databases: a program that reads another has changed what was published.</summary>
    private const string KnownHead = "465785591c300faf82aeb059b293ce4fc91968240137558839c83f01325d7fc9";

    private static readonly CancellationToken Ct = CancellationToken.None;

    public static TheoryData<int> OldSchemas => [.. SchemaFiles.Numbers];

    [Fact]
    public void Both_databases_have_the_same_steps_without_gaps()
    {
        var sqlite = Migrator.For("sqlite").Select(step => (step.Number, step.Name)).ToList();

        Assert.Equal(sqlite, Migrator.For("postgres").Select(step => (step.Number, step.Name)));
        Assert.Equal(Enumerable.Range(1, sqlite.Count), sqlite.Select(step => step.Number));
    }

    [Fact]
    public void Every_schema_that_was_has_a_committed_database() => Assert.Equal(Migrator.For("sqlite").Select(step => step.Number), SchemaFiles.Numbers);

    [Theory]
    [MemberData(nameof(OldSchemas))]
    public async Task An_old_sqlite_database_is_brought_up_to_date_with_its_data(int schema)
    {
        using var folder = new TemporaryFolder();
        var database = SchemaFiles.CopySqlite(schema, folder);

        await AssertUpgradesAsync(database, schema);

        SqliteConnection.ClearAllPools();
    }

    [Theory]
    [MemberData(nameof(OldSchemas))]
    public async Task An_old_postgres_database_is_brought_up_to_date_with_its_data(int schema)
    {
        await using var server = await PostgresServer.CreateDatabaseAsync();
        await SchemaFiles.LoadPostgresAsync(schema, server);
        await using var database = PostgresDatabase.Create(server.ConnectionString);

        await AssertUpgradesAsync(database, schema);
    }

    [Fact]
    public async Task A_database_that_is_up_to_date_takes_no_step()
    {
        await using var store = await TestStore.SqliteAsync();

        Assert.Equal(0, await new Migrator(store.Database, store.Clock).UpgradeAsync(Ct));
    }

    [Fact]
    public async Task A_database_of_a_later_program_is_left_alone()
    {
        await using var store = await TestStore.SqliteAsync();
        await using var connection = await store.Database.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO schema_migration (number, name, applied_at) VALUES (999, 'later', 'x')";
        await command.ExecuteNonQueryAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => new Migrator(store.Database, store.Clock).UpgradeAsync(Ct));
    }

    [Fact]
    public async Task Many_nodes_may_start_at_once()
    {
        await using var server = await PostgresServer.CreateDatabaseAsync();
        await using var database = PostgresDatabase.Create(server.ConnectionString);

        var steps = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new Migrator(database, new ManualClock()).UpgradeAsync(Ct))));

        Assert.Equal(Migrator.For("postgres").Count, steps.Sum());
    }

    private static async Task AssertUpgradesAsync(IDatabase database, int schema)
    {
        var migrator = new Migrator(database, new ManualClock());
        Assert.Equal(schema, await migrator.VersionAsync(Ct));

        await migrator.UpgradeAsync(Ct);

        var store = new ContentStore(database, new ManualClock());
        Assert.Equal(Migrator.For(database.Name).Count, await migrator.VersionAsync(Ct));
        Assert.Equal(new(12, KnownHead), await store.HeadAsync(Ct));
        Assert.Equal("Katarakt", Assert.Single((await store.LoadAsync(Ct)).Documents).Title);
        Assert.Single(await store.AllAsync(Ct));
        Assert.Empty(await new LedgerCheck(database).FindFaultsAsync(_ => { }, Ct).ToListAsync());
    }
}
