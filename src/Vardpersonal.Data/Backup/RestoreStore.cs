using System.Data.Common;
using System.Text.Json;
using Dapper;
using Vardpersonal.Content;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Media;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Ledger;
using Vardpersonal.Data.Reports;
using Vardpersonal.Data.Statistics;

namespace Vardpersonal.Data.Backup;

/// <summary>
/// Fills an empty store from a backup: rows keep their numbers, times and hashes, and what is derived is made anew. Everything is verified –
/// the parts, the whole chain, every media file – and it is one transaction, so a store is never half restored.
/// </summary>
public sealed class RestoreStore(IDatabase database)
{
    /// <param name="progress">Told how many of all ledger rows are restored.</param>
    public async Task<Outcome<BackupManifest>> HandleAsync(string file, Action<long, long> progress, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            return new Refusal.NotFound("backup", file);
        }

        try
        {
            await using var stream = File.OpenRead(file);
            using var backup = await BackupFile.OpenAsync(stream, ct);
            return await WriteAsync(backup, progress, ct);
        }
        catch (DamagedBackupException e)
        {
            return new Refusal.DamagedBackup(e.Message);
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or CorruptLedgerException or FormatException)
        {
            return new Refusal.DamagedBackup($"Filen kan inte läsas: {e.Message}");
        }
    }

    private async Task<Outcome<BackupManifest>> WriteAsync(BackupFile backup, Action<long, long> progress, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = await database.BeginWriteAsync(connection, ct);
        if (!await IsEmptyAsync(connection, transaction, ct))
        {
            return new Refusal.StoreNotEmpty();
        }

        await VerifyChainAsync(backup, ct);
        await RestoreLedgerAsync(backup, connection, transaction, progress, ct);
        await RestoreMediaAsync(backup, connection, transaction, ct);
        await InsertAsync(backup.LinesAsync<FaultReportRow>(BackupManifest.FaultReports, ct), FaultReportRow.Insert, connection, transaction, ct);
        await InsertAsync(backup.LinesOrNoneAsync<SearchCountRow>(BackupManifest.SearchCounts, ct), SearchCountRow.Insert, connection, transaction, ct);
        await InsertAsync(backup.LinesOrNoneAsync<SearchClickRow>(BackupManifest.SearchClicks, ct), SearchClickRow.Insert, connection, transaction, ct);

        await transaction.CommitAsync(ct);
        return backup.Manifest;
    }

    private static async Task InsertAsync<T>(IAsyncEnumerable<T> rows, string insert, DbConnection connection, DbTransaction transaction, CancellationToken ct)
    {
        await foreach (var row in rows.WithCancellation(ct))
        {
            await connection.ExecuteAsync(new CommandDefinition(insert, row, transaction, cancellationToken: ct));
        }
    }

    private static async Task<bool> IsEmptyAsync(DbConnection connection, DbTransaction transaction, CancellationToken ct) =>
        await connection.ExecuteScalarAsync<long>(new CommandDefinition(
            "SELECT (SELECT COUNT(*) FROM ledger_entry) + (SELECT COUNT(*) FROM media) + (SELECT COUNT(*) FROM fault_report) + (SELECT COUNT(*) FROM search_count)", transaction: transaction, cancellationToken: ct)) == 0;

    private static async Task VerifyChainAsync(BackupFile backup, CancellationToken ct)
    {
        var head = new LedgerHead(backup.Manifest.HeadSequence, backup.Manifest.HeadHash);
        var rows = backup.LinesAsync<LedgerRow>(BackupManifest.Ledger, ct);
        await foreach (var fault in LedgerVerification.FindFaultsAsync(rows, head, _ => { }, ct))
        {
            throw new DamagedBackupException(FormattableString.Invariant($"Liggarens rad {fault.Sequence} ({fault.SubjectId}) är inte som den skrevs."));
        }
    }

    private static async Task RestoreLedgerAsync(BackupFile backup, DbConnection connection, DbTransaction transaction, Action<long, long> progress, CancellationToken ct)
    {
        var (ledger, projections) = (new LedgerTable(connection, transaction), new ProjectionTables(connection, transaction));
        await foreach (var row in backup.LinesAsync<LedgerRow>(BackupManifest.Ledger, ct))
        {
            var entry = row.ToEntry();
            await ledger.InsertAsync(entry, ct);
            await projections.ApplyAsync(entry, ct);
            progress(row.Sequence, backup.Manifest.HeadSequence);
        }
    }

    private static async Task RestoreMediaAsync(BackupFile backup, DbConnection connection, DbTransaction transaction, CancellationToken ct)
    {
        await foreach (var line in backup.LinesAsync<MediaLine>(BackupManifest.MediaList, ct))
        {
            var file = new MediaFile(line.Name, line.ContentType, line.Sha256, await backup.MediaAsync(line.Sha256, ct));
            await connection.ExecuteAsync(new CommandDefinition(
                "INSERT INTO media (sha256, name, content_type, bytes) VALUES (@Sha256, @Name, @ContentType, @Bytes)", file, transaction, cancellationToken: ct));
        }
    }
}
