using System.Runtime.CompilerServices;
using Dapper;
using Vardpersonal.Content;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Media;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Content.Reading;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Ledger;

namespace Vardpersonal.Data;

/// <summary>The content's ports on a database. Thread-safe: every call has a connection of its own.</summary>
public sealed class ContentStore(IDatabase database, TimeProvider clock) : IContentStore, ICatalogueSource, ILedgerReader, IMediaStore
{
    public async Task<Outcome<T>> WriteAsync<T>(Func<IContentSession, Task<Outcome<T>>> work, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = await database.BeginWriteAsync(connection, ct);
        var outcome = await work(new ContentSession(connection, transaction, clock));
        if (outcome is Outcome<T>.Done)
        {
            await transaction.CommitAsync(ct);
        }

        return outcome;
    }

    public async Task<LedgerHead> HeadAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        return await new LedgerTable(connection, transaction: null).HeadAsync(ct);
    }

    public async Task<CatalogueContents> LoadAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = await database.BeginReadAsync(connection, ct);
        return await new ProjectionTables(connection, transaction).LoadAsync(ct);
    }

    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(long after, int take, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        return [.. (await new LedgerTable(connection, transaction: null).ReadRowsAsync(after, take, ct)).Select(row => row.ToEntry())];
    }

    public async Task<LedgerEntry?> FindAsync(long sequence, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        return await new LedgerTable(connection, transaction: null).FindAsync(sequence, ct);
    }

    public async Task<IReadOnlyList<LedgerEntry>> HistoryAsync(LedgerSubject subject, string subjectId, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        return await new LedgerTable(connection, transaction: null).HistoryAsync(subject, subjectId, ct);
    }

    public async IAsyncEnumerable<LedgerRow> RowsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = await database.BeginReadAsync(connection, ct);
        await foreach (var row in new LedgerTable(connection, transaction).AllAsync(ct))
        {
            yield return row;
        }
    }

    public async Task<MediaFile?> FindAsync(string sha256, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<MediaFile>(new CommandDefinition(
            "SELECT name AS Name, content_type AS ContentType, sha256 AS Sha256, bytes AS Bytes FROM media WHERE sha256 = @sha256", new { sha256 }, cancellationToken: ct));
    }

    public async Task<IReadOnlyList<MediaFile>> AllAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        return [.. await connection.QueryAsync<MediaFile>(new CommandDefinition(
            "SELECT name AS Name, content_type AS ContentType, sha256 AS Sha256, bytes AS Bytes FROM media ORDER BY sha256", cancellationToken: ct))];
    }
}
