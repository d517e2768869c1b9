using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace Vardpersonal.Data.Dialects;

/// <summary>PostgreSQL, for production: any number of web nodes on one database.</summary>
public sealed class PostgresDatabase(NpgsqlDataSource source) : IDatabase, IAsyncDisposable
{
    /// <summary>The advisory lock that makes writers wait for each other, so that the ledger's numbers have no gaps and its chain no forks.</summary>
    private const long WriterLock = 1177_2026;

    public string Name => "postgres";

    public static PostgresDatabase Create(string connectionString) => new(NpgsqlDataSource.Create(connectionString));

    public async Task<DbConnection> OpenAsync(CancellationToken ct) => await source.OpenConnectionAsync(ct);

    public async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        await connection.ExecuteAsync(new CommandDefinition("SELECT pg_advisory_xact_lock(@WriterLock)", new { WriterLock }, transaction, cancellationToken: ct));
        return transaction;
    }

    public async Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken ct) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    public async Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken ct) =>
        await connection.ExecuteScalarAsync<bool>(new CommandDefinition("SELECT to_regclass(@table) IS NOT NULL", new { table }, cancellationToken: ct));

    public async Task<string> DescribeAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        return $"PostgreSQL {connection.ServerVersion}";
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
