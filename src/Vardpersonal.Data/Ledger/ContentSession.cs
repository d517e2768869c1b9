using System.Data.Common;
using Dapper;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Media;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Data.Ledger;

internal sealed class ContentSession(DbConnection connection, DbTransaction transaction, TimeProvider clock) : IContentSession
{
    private readonly LedgerTable ledger = new(connection, transaction);
    private readonly ProjectionTables projections = new(connection, transaction);
    private LedgerHead? head;

    public Task<CatalogueContents> LoadAsync(CancellationToken ct) => projections.LoadAsync(ct);

    public Task<IReadOnlyList<SubjectEntry>> SubjectsAsync(CancellationToken ct) => ledger.SubjectsAsync(ct);

    public Task<LedgerEntry?> FindAsync(long sequence, CancellationToken ct) => ledger.FindAsync(sequence, ct);

    public async Task<LedgerEntry> AppendAsync(LedgerAppend append, CancellationToken ct)
    {
        head ??= await ledger.HeadAsync(ct);
        var entry = LedgerHash.Chain(head, clock.GetUtcNow(), append);
        await ledger.InsertAsync(entry, ct);
        await projections.ApplyAsync(entry, ct);
        head = new(entry.Sequence, entry.EntryHash);
        return entry;
    }

    public Task SaveMediaAsync(MediaFile file, CancellationToken ct) => connection.ExecuteAsync(new CommandDefinition(
        "INSERT INTO media (sha256, name, content_type, bytes) VALUES (@Sha256, @Name, @ContentType, @Bytes) ON CONFLICT (sha256) DO NOTHING",
        file,
        transaction,
        cancellationToken: ct));
}
