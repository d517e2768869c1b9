using System.Text;

namespace Vardpersonal.Search.Store;

/// <summary>A committed segment: its file, and which state of its deletions (0 for none).</summary>
internal sealed record ManifestEntry(string Segment, int Generation);

/// <summary>What an index consists of at a commit. Replacing this one file is the commit: before, all is as it was; after, all is new.</summary>
/// <param name="Fingerprint">Of the schema and the analyzers that the index was made with.</param>
/// <param name="NextNumber">For the next segment's name: none is ever used again.</param>
internal sealed record Manifest(string Fingerprint, string? Cursor, int NextNumber, IReadOnlyList<ManifestEntry> Entries)
{
    public const string FileName = "manifest";

    private const int Version = 1;

    public void Write(string folder)
    {
        var path = Path.Combine(folder, FileName);
        BlockFile.Write(path + ".new", [ToBytes()]);
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <returns>Null when there is none.</returns>
    /// <exception cref="DamagedIndexException">It cannot be read.</exception>
    public static Manifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return !File.Exists(path) ? null
            : BlockFile.Read(path) is [var block] ? FromBytes(block)
            : throw new DamagedIndexException("The manifest is not one.");
    }

    private byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(Fingerprint);
        writer.Write(Cursor is not null);
        writer.Write(Cursor ?? string.Empty);
        writer.Write(NextNumber);
        writer.Write(Entries.Count);
        foreach (var entry in Entries)
        {
            writer.Write(entry.Segment);
            writer.Write(entry.Generation);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static Manifest FromBytes(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (reader.ReadInt32() != Version)
        {
            throw new DamagedIndexException("The manifest is of another version.");
        }

        var fingerprint = reader.ReadString();
        var hasCursor = reader.ReadBoolean();
        var cursor = reader.ReadString();
        var nextNumber = reader.ReadInt32();
        var entries = Enumerable.Range(0, reader.ReadInt32()).Select(_ => new ManifestEntry(reader.ReadString(), reader.ReadInt32())).ToList();
        return new(fingerprint, hasCursor ? cursor : null, nextNumber, entries);
    }
}
