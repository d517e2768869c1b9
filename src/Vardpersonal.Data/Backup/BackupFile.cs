using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Data.Backup;

/// <summary>A backup opened for reading. What is not as it was written throws <see cref="DamagedBackupException"/> with the reason.</summary>
internal sealed class BackupFile : IDisposable
{
    private readonly ZipArchive zip;

    private BackupFile(ZipArchive zip, BackupManifest manifest) => (this.zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    /// <exception cref="DamagedBackupException">It is no backup, of another format, or a part is not what the manifest says.</exception>
    public static async Task<BackupFile> OpenAsync(Stream stream, CancellationToken ct)
    {
        var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, ct);
        var file = new BackupFile(archive, await ReadManifestAsync(archive, ct));
        foreach (var name in new[] { BackupManifest.Ledger, BackupManifest.MediaList, BackupManifest.FaultReports })
        {
            _ = file.Manifest.Part(name) ?? throw new DamagedBackupException($"Manifestet saknar {name}.");
        }

        foreach (var part in file.Manifest.Parts)
        {
            await file.VerifyAsync(part, ct);
        }

        return file;
    }

    /// <summary>The values of a part, one a line.</summary>
    public async IAsyncEnumerable<T> LinesAsync<T>(string name, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var stream = await Entry(name).OpenAsync(ct);
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            yield return JsonSerializer.Deserialize<T>(line, BackupManifest.Json) ?? throw new DamagedBackupException($"{name} har en tom rad.");
        }
    }

    /// <summary>The values of a part that older backups do not have; none then.</summary>
    public IAsyncEnumerable<T> LinesOrNoneAsync<T>(string name, CancellationToken ct) => Manifest.Part(name) is null ? AsyncEnumerable.Empty<T>() : LinesAsync<T>(name, ct);

    /// <summary>The bytes of a media file, which are what their name says.</summary>
    public async Task<byte[]> MediaAsync(string sha256, CancellationToken ct)
    {
        await using var stream = await Entry(BackupManifest.MediaEntry(sha256)).OpenAsync(ct);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, ct);
        var content = bytes.ToArray();
        return LedgerHash.OfBytes(content) == sha256 ? content : throw new DamagedBackupException($"Filen media/{sha256} har ändrats.");
    }

    public void Dispose() => zip.Dispose();

    private static async Task<BackupManifest> ReadManifestAsync(ZipArchive archive, CancellationToken ct)
    {
        await using var stream = await (archive.GetEntry(BackupManifest.FileName) ?? throw new DamagedBackupException("Filen saknar manifest.json.")).OpenAsync(ct);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, BackupManifest.Json, ct);
        return manifest is { Parts: not null, HeadHash: not null, Format: BackupManifest.CurrentFormat }
            ? manifest
            : throw new DamagedBackupException($"Formatet är '{manifest?.Format}', men det här programmet läser {BackupManifest.CurrentFormat}.");
    }

    private async Task VerifyAsync(BackupPart part, CancellationToken ct)
    {
        await using var stream = await Entry(part.Name).OpenAsync(ct);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, ct)) != part.Sha256)
        {
            throw new DamagedBackupException($"{part.Name} har ändrats sedan säkerhetskopian skrevs.");
        }
    }

    private ZipArchiveEntry Entry(string name) => zip.GetEntry(name) ?? throw new DamagedBackupException($"{name} saknas.");
}

/// <summary>Ends the reading of a backup; the use case turns it into a refusal. The message is Swedish: the operator reads it.</summary>
internal sealed class DamagedBackupException(string reason) : Exception(reason);
