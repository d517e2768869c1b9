using System.Data.Common;
using System.Text.Json;
using Dapper;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Supplements;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Data.Ledger;

/// <summary>The tables derived from the ledger: what lists and addresses need, without reading every edition.</summary>
internal sealed class ProjectionTables(DbConnection connection, DbTransaction? transaction)
{
    private readonly LedgerTable ledger = new(connection, transaction);

    public async Task ApplyAsync(LedgerEntry entry, CancellationToken ct)
    {
        switch (entry.Subject)
        {
            case LedgerSubject.Register:
                await RunAsync("INSERT INTO register (name, sequence) VALUES (@SubjectId, @Sequence) ON CONFLICT (name) DO UPDATE SET sequence = excluded.sequence", new { entry.SubjectId, entry.Sequence }, ct);
                break;
            case LedgerSubject.Document:
                await ApplyDocumentAsync(entry, ct);
                break;
            case LedgerSubject.Supplement:
                var before = (await SupplementsAsync("WHERE id = @Id", new { Id = entry.SubjectId }, ct)).SingleOrDefault();
                await SaveAsync(await WithDriftAsync(DocumentProjection.Apply(before, entry), ct), ct);
                break;
        }
    }

    public async Task<CatalogueContents> LoadAsync(CancellationToken ct)
    {
        var registers = new Dictionary<string, string>();
        foreach (var (name, sequence) in await connection.QueryAsync<(string, long)>(Command("SELECT name, sequence FROM register", null, ct)))
        {
            registers[name] = (await ledger.FindAsync(sequence, ct) ?? throw new CorruptLedgerException(sequence)).Content;
        }

        var documents = await connection.QueryAsync<string>(Command("SELECT summary FROM document ORDER BY id", null, ct));
        var slugs = await connection.QueryAsync<(string Type, string Region, string Slug, string Document)>(Command("SELECT type, region, slug, document_id FROM document_slug", null, ct));
        return new(
            await ledger.HeadAsync(ct),
            RegisterReader.Read(registers),
            [.. documents.Select(Read<DocumentSummary>)],
            await SupplementsAsync(string.Empty, null, ct),
            [.. slugs.Select(slug => new SlugRecord(DocumentTypeFacts.ByName(slug.Type)!.Type, slug.Region.Length == 0 ? null : slug.Region, slug.Slug, DocumentId.Parse(slug.Document)))]);
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json) ?? throw new JsonException("Empty summary.");

    private async Task ApplyDocumentAsync(LedgerEntry entry, CancellationToken ct)
    {
        var before = await connection.QuerySingleOrDefaultAsync<string>(Command("SELECT summary FROM document WHERE id = @SubjectId", new { entry.SubjectId }, ct));
        var after = DocumentProjection.Apply(before is null ? null : Read<DocumentSummary>(before), entry);
        await RunAsync(
            "INSERT INTO document (id, summary) VALUES (@SubjectId, @Summary) ON CONFLICT (id) DO UPDATE SET summary = excluded.summary",
            new { entry.SubjectId, Summary = JsonSerializer.Serialize(after) },
            ct);
        await RunAsync(
            "INSERT INTO document_slug (type, region, slug, document_id) VALUES (@Type, @Region, @Slug, @SubjectId) ON CONFLICT (type, region, slug) DO NOTHING",
            new { Type = DocumentTypeFacts.Of(after.Type).Name, Region = after.Region ?? string.Empty, after.Slug, entry.SubjectId },
            ct);
        foreach (var supplement in await SupplementsAsync("WHERE document_id = @SubjectId", new { entry.SubjectId }, ct))
        {
            await SaveAsync(await WithDriftAsync(supplement, ct), ct);
        }
    }

    private Task SaveAsync(SupplementSummary supplement, CancellationToken ct) => RunAsync(
        "INSERT INTO supplement (id, document_id, summary) VALUES (@Id, @Document, @Summary) ON CONFLICT (id) DO UPDATE SET summary = excluded.summary",
        new { Id = supplement.Id.Value, Document = supplement.Document.Value, Summary = JsonSerializer.Serialize(supplement) },
        ct);

    private async Task<IReadOnlyList<SupplementSummary>> SupplementsAsync(string where, object? parameters, CancellationToken ct) =>
        [.. (await connection.QueryAsync<string>(Command($"SELECT summary FROM supplement {where} ORDER BY id", parameters, ct))).Select(Read<SupplementSummary>)];

    private async Task<SupplementSummary> WithDriftAsync(SupplementSummary supplement, CancellationToken ct)
    {
        var editions = (await ledger.HistoryAsync(LedgerSubject.Document, supplement.Document.Value, ct)).Where(row => row.Verb == LedgerVerb.Publish).ToList();
        var drifted = supplement.Live
            && editions.FirstOrDefault(row => row.Edition == supplement.WrittenAgainst) is { } against
            && SupplementDrift.HasDrifted(
                LedgerContent.ReadSupplement((await ledger.FindAsync(supplement.Sequence, ct))!.Content),
                LedgerContent.ReadEdition(against.Content),
                LedgerContent.ReadEdition(editions[^1].Content));
        return supplement with { Drifted = drifted };
    }

    private Task RunAsync(string sql, object? parameters, CancellationToken ct) => connection.ExecuteAsync(Command(sql, parameters, ct));

    private CommandDefinition Command(string sql, object? parameters, CancellationToken ct) => new(sql, parameters, transaction, cancellationToken: ct);
}
