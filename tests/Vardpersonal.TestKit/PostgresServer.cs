using Npgsql;

namespace Vardpersonal.TestKit;

/// <summary>A database of a test class's own on the PostgreSQL server that the test script starts; dropped when the class is done.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Variable = "VP_TEST_POSTGRES";
    private readonly string server;
    private readonly string database;

    private PostgresServer(string server, string database) => (this.server, this.database) = (server, database);

    /// <summary>Without pooling: a test leaves no connection behind.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = database, Pooling = false }.ConnectionString;

    public static async Task<PostgresServer> CreateDatabaseAsync()
    {
        var setting = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(setting))
        {
            throw new InvalidOperationException($"{Variable} is not set, so there is no PostgreSQL to test on. Run the tests with ./test, which starts one.");
        }

        var created = new PostgresServer(setting, $"vp_test_{Guid.NewGuid():N}");
        await created.RunAsync($"CREATE DATABASE {created.database}");
        return created;
    }

    public async ValueTask DisposeAsync() => await RunAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
