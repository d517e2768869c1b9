using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Indexing.Tests.Records;

/// <summary>A ledger in which one row was changed after it was written.</summary>
internal sealed class OneCorruptRow(ILedgerReader ledger, long sequence) : ILedgerReader
{
    public Task<LedgerHead> HeadAsync(CancellationToken ct) => ledger.HeadAsync(ct);

    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(long after, int take, CancellationToken ct)
    {
        var rows = await ledger.ReadAsync(after, take, ct);
        return rows.Any(row => row.Sequence == sequence) ? throw new CorruptLedgerException(sequence) : rows;
    }

    public Task<LedgerEntry?> FindAsync(long wanted, CancellationToken ct) =>
        wanted == sequence ? throw new CorruptLedgerException(sequence) : ledger.FindAsync(wanted, ct);

    public Task<IReadOnlyList<LedgerEntry>> HistoryAsync(LedgerSubject subject, string subjectId, CancellationToken ct) => ledger.HistoryAsync(subject, subjectId, ct);

    public IAsyncEnumerable<LedgerRow> RowsAsync(CancellationToken ct) => ledger.RowsAsync(ct);
}
