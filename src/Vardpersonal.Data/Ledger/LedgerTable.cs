using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Publishing;

namespace Vardpersonal.Data.Ledger;

/// <summary>The ledger's SQL, within a connection and perhaps a transaction of the caller's.</summary>
internal sealed class LedgerTable(DbConnection connection, DbTransaction? transaction)
{
    private const string Columns = """
        sequence AS Sequence, recorded_at AS RecordedAt, effective_at AS EffectiveAt, verb AS Verb, subject AS Subject, subject_id AS SubjectId,
        edition AS Edition, content AS Content, content_hash AS ContentHash, previous_hash AS PreviousHash, entry_hash AS EntryHash
        """;

    private const int Batch = 500;

    public Task<LedgerHead> HeadAsync(CancellationToken ct) =>
        connection.QuerySingleAsync<LedgerHead>(Command("SELECT sequence AS Sequence, entry_hash AS EntryHash FROM ledger_head WHERE id = 1", null, ct));

    public async Task<LedgerEntry?> FindAsync(long sequence, CancellationToken ct) =>
        (await connection.QuerySingleOrDefaultAsync<LedgerRow>(Command($"SELECT {Columns} FROM ledger_entry WHERE sequence = @sequence", new { sequence }, ct)))?.ToEntry();

    public async Task<IReadOnlyList<LedgerRow>> ReadRowsAsync(long after, int take, CancellationToken ct) =>
        [.. await connection.QueryAsync<LedgerRow>(Command($"SELECT {Columns} FROM ledger_entry WHERE sequence > @after ORDER BY sequence LIMIT @take", new { after, take }, ct))];

    public async Task<IReadOnlyList<LedgerEntry>> HistoryAsync(LedgerSubject subject, string subjectId, CancellationToken ct)
    {
        var rows = await connection.QueryAsync<LedgerRow>(Command(
            $"SELECT {Columns} FROM ledger_entry WHERE subject = @Subject AND subject_id = @subjectId ORDER BY sequence",
            new { Subject = LedgerNames.Of(subject), subjectId },
            ct));
        return [.. rows.Select(row => row.ToEntry())];
    }

    public async IAsyncEnumerable<LedgerRow> AllAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var after = long.MinValue;
        while (await ReadRowsAsync(after, Batch, ct) is { Count: > 0 } rows)
        {
            foreach (var row in rows)
            {
                yield return row;
            }

            after = rows[^1].Sequence;
        }
    }

    public async Task<IReadOnlyList<SubjectEntry>> SubjectsAsync(CancellationToken ct)
    {
        var rows = await connection.QueryAsync<SubjectRow>(Command(
            """
            SELECT sequence AS Sequence, verb AS Verb, subject AS Subject, subject_id AS SubjectId, edition AS Edition, effective_at AS EffectiveAt, content_hash AS ContentHash
            FROM ledger_entry ORDER BY sequence
            """,
            null,
            ct));
        return [.. rows.Select(row => row.ToEntry())];
    }

    public async Task InsertAsync(LedgerEntry entry, CancellationToken ct)
    {
        await connection.ExecuteAsync(Command(
            """
            INSERT INTO ledger_entry (sequence, recorded_at, effective_at, verb, subject, subject_id, edition, content, content_hash, previous_hash, entry_hash)
            VALUES (@Sequence, @RecordedAt, @EffectiveAt, @Verb, @Subject, @SubjectId, @Edition, @Content, @ContentHash, @PreviousHash, @EntryHash)
            """,
            new
            {
                entry.Sequence,
                RecordedAt = Instants.Write(entry.Recorded),
                EffectiveAt = Instants.Write(entry.Effective),
                Verb = LedgerNames.Of(entry.Verb),
                Subject = LedgerNames.Of(entry.Subject),
                entry.SubjectId,
                Edition = (long)entry.Edition,
                entry.Content,
                entry.ContentHash,
                entry.PreviousHash,
                entry.EntryHash,
            },
            ct));
        await connection.ExecuteAsync(Command("UPDATE ledger_head SET sequence = @Sequence, entry_hash = @EntryHash WHERE id = 1", new { entry.Sequence, entry.EntryHash }, ct));
    }

    private CommandDefinition Command(string sql, object? parameters, CancellationToken ct) => new(sql, parameters, transaction, cancellationToken: ct);

    private sealed record SubjectRow(long Sequence, string Verb, string Subject, string SubjectId, long Edition, string EffectiveAt, string ContentHash)
    {
        public SubjectEntry ToEntry() => new(
            Sequence,
            LedgerNames.Verb(Verb) ?? throw new CorruptLedgerException(Sequence),
            LedgerNames.Subject(Subject) ?? throw new CorruptLedgerException(Sequence),
            SubjectId,
            (int)Edition,
            Instants.Read(EffectiveAt),
            ContentHash);
    }
}
