using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Vardpersonal.Data.Backup;

/// <summary>Writes a part of a backup, one JSON object a line, hashing as it goes.</summary>
internal static class PartWriter
{
    public static async Task<BackupPart> WriteAsync<T>(ZipArchive zip, string name, IAsyncEnumerable<T> values, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var entry = await zip.CreateEntry(name).OpenAsync(ct);
        var lines = 0L;
        await foreach (var value in values.WithCancellation(ct))
        {
            byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(value, BackupManifest.Json), (byte)'\n'];
            hash.AppendData(line);
            await entry.WriteAsync(line, ct);
            lines++;
        }

        return new(name, Convert.ToHexStringLower(hash.GetHashAndReset()), lines);
    }
}
