using System.Data.Common;

namespace Vardpersonal.Data.Dialects;

/// <summary>Where the two databases differ; everything else is the same SQL.</summary>
public interface IDatabase
{
    /// <summary>The folder of its migrations.</summary>
    string Name { get; }

    Task<DbConnection> OpenAsync(CancellationToken ct);

    /// <summary>Begins a transaction that no other writer is inside, on this node or any other.</summary>
    Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken ct);

    /// <summary>Begins a transaction that sees one consistent state and never waits for writers.</summary>
    Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken ct);

    /// <summary>Whether the table exists.</summary>
    Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken ct);

    /// <summary>The server's name and version, for the operator.</summary>
    Task<string> DescribeAsync(CancellationToken ct);
}
