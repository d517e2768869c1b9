using System.Data.Common;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dapper;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Ledger;
using Vardpersonal.Data.Reports;
using Vardpersonal.Data.Statistics;

namespace Vardpersonal.Data.Backup;

/// <summary>
/// Writes everything that cannot be derived – ledger, media, fault reports, counts of searches – to one file that either database can be restored from.
/// One consistent view of the store, taken while it is in use. The file is there whole or not at all; one of the same name is replaced.
/// </summary>
public sealed class BackupStore(IDatabase database, TimeProvider clock)
{
    /// <param name="progress">Told how many of all ledger rows are written.</param>
    public async Task<BackupManifest> HandleAsync(string file, Action<long, long> progress, CancellationToken ct)
    {
        var temporary = $"{file}.partial";
        var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None);
        try
        {
            var manifest = await WriteAsync(stream, progress, ct);
            stream.Flush(flushToDisk: true);
            await stream.DisposeAsync();
            File.Move(temporary, file, overwrite: true);
            return manifest;
        }
        finally
        {
            await stream.DisposeAsync();
            File.Delete(temporary);
        }
    }

    private async Task<BackupManifest> WriteAsync(FileStream stream, Action<long, long> progress, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = await database.BeginReadAsync(connection, ct);
        var ledger = new LedgerTable(connection, transaction);
        var head = await ledger.HeadAsync(ct);
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var rows = await PartWriter.WriteAsync(zip, BackupManifest.Ledger, WithProgress(ledger.AllAsync(ct), row => progress(row.Sequence, head.Sequence), ct), ct);
        var media = await WriteMediaAsync(zip, connection, transaction, ct);
        var reports = await PartWriter.WriteAsync(zip, BackupManifest.FaultReports, RowsAsync<FaultReportRow>(connection, transaction, $"SELECT {FaultReportRow.Columns} FROM fault_report ORDER BY id", ct), ct);
        var searches = await PartWriter.WriteAsync(zip, BackupManifest.SearchCounts, RowsAsync<SearchCountRow>(connection, transaction, SearchCountRow.Select, ct), ct);
        var clicks = await PartWriter.WriteAsync(zip, BackupManifest.SearchClicks, RowsAsync<SearchClickRow>(connection, transaction, SearchClickRow.Select, ct), ct);
        var manifest = new BackupManifest(BackupManifest.CurrentFormat, clock.GetUtcNow(), head.Sequence, head.EntryHash, (int)media.Lines, [rows, media, reports, searches, clicks]);
        await using var entry = await zip.CreateEntry(BackupManifest.FileName).OpenAsync(ct);
        await JsonSerializer.SerializeAsync(entry, manifest, BackupManifest.Json, ct);
        return manifest;
    }

    private static async Task<BackupPart> WriteMediaAsync(ZipArchive zip, DbConnection connection, DbTransaction transaction, CancellationToken ct)
    {
        var lines = (await connection.QueryAsync<MediaLine>(new CommandDefinition(
            "SELECT sha256 AS Sha256, name AS Name, content_type AS ContentType FROM media ORDER BY sha256", transaction: transaction, cancellationToken: ct))).ToList();
        foreach (var line in lines)
        {
            var bytes = await connection.QuerySingleAsync<byte[]>(new CommandDefinition("SELECT bytes FROM media WHERE sha256 = @Sha256", new { line.Sha256 }, transaction, cancellationToken: ct));
            await using var entry = await zip.CreateEntry(BackupManifest.MediaEntry(line.Sha256), CompressionLevel.Fastest).OpenAsync(ct);
            await entry.WriteAsync(bytes, ct);
        }

        return await PartWriter.WriteAsync(zip, BackupManifest.MediaList, lines.ToAsyncEnumerable(), ct);
    }

    private static async IAsyncEnumerable<T> RowsAsync<T>(DbConnection connection, DbTransaction transaction, string select, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var row in await connection.QueryAsync<T>(new CommandDefinition(select, transaction: transaction, cancellationToken: ct)))
        {
            yield return row;
        }
    }

    private static async IAsyncEnumerable<LedgerRow> WithProgress(IAsyncEnumerable<LedgerRow> rows, Action<LedgerRow> tell, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in rows.WithCancellation(ct))
        {
            yield return row;
            tell(row);
        }
    }
}
