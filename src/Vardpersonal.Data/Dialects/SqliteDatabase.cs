using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Vardpersonal.Data.Dialects;

/// <summary>
/// SQLite in a file, the embedded default. Write-ahead log, so that readers never wait; synchronous FULL, so that what is acknowledged
/// survives a power cut and not only a killed process.
/// </summary>
public sealed class SqliteDatabase : IDatabase
{
    private const int BusySeconds = 30;
    private readonly string connectionString;

    public SqliteDatabase(string file)
    {
        SqliteLibrary.Prepare();
        File = file;
        connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = BusySeconds, Pooling = true }.ToString();
    }

    public string File { get; }

    public string Name => "sqlite";

    public async Task<DbConnection> OpenAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(ct);
        await connection.ExecuteAsync(new CommandDefinition("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;", cancellationToken: ct));
        return connection;
    }

    public Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    public Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken ct) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true));

    public async Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken ct) =>
        await connection.ExecuteScalarAsync<long>(new CommandDefinition("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @table", new { table }, cancellationToken: ct)) > 0;

    public async Task<string> DescribeAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        return $"SQLite {connection.ServerVersion}, {File}";
    }
}
