using System.Runtime.InteropServices;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Store;

/// <summary>Another process writes this index.</summary>
public sealed class IndexInUseException(string folder, Exception inner) : IOException($"The search index in {folder} is in use by another process.", inner);

/// <summary>
/// The files of an index: a manifest, a file a segment, and a file for each segment's deletions. Files are only added, then named by a
/// new manifest, then those that it does not name are removed: a process that dies at any point leaves the last commit.
/// </summary>
internal sealed class IndexFolder : IDisposable
{
    private const string SegmentExtension = ".segment";
    private const string LiveExtension = ".live";

    private readonly string folder;
    private readonly FileStream holding;

    public IndexFolder(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
        try
        {
            holding = new(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new IndexInUseException(folder, e);
        }
    }

    /// <exception cref="DamagedIndexException">The manifest or a file that it names is not as it was written.</exception>
    public (Manifest Manifest, IReadOnlyList<SegmentView> Segments)? Load()
    {
        try
        {
            return Manifest.Read(folder) is { } manifest ? (manifest, [.. manifest.Entries.Select(Load)]) : null;
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentException or OverflowException or InvalidDataException or EndOfStreamException or FileNotFoundException)
        {
            throw new DamagedIndexException(e.Message);
        }
    }

    public void Write(Segment segment) => SegmentFile.Write(PathOf(segment.Name), segment);

    public void WriteLive(SegmentView view) =>
        BlockFile.Write(LivePathOf(view.Segment.Name, view.Generation), [MemoryMarshal.AsBytes(view.Live.AsSpan()).ToArray()]);

    public void Commit(Manifest manifest)
    {
        manifest.Write(folder);
        RemoveAllBut(manifest);
    }

    /// <summary>Removes everything: what cannot be trusted is made anew.</summary>
    public void Clear()
    {
        File.Delete(Path.Combine(folder, Manifest.FileName));
        RemoveAllBut(new(string.Empty, null, 0, []));
    }

    public void Dispose() => holding.Dispose();

    private SegmentView Load(ManifestEntry entry)
    {
        var segment = SegmentFile.Read(PathOf(entry.Segment), entry.Segment);
        if (entry.Generation == 0)
        {
            return SegmentView.Whole(segment);
        }

        var live = BlockFile.Read(LivePathOf(entry.Segment, entry.Generation)) is [var block] ? MemoryMarshal.Cast<byte, ulong>(block).ToArray() : [];
        return live.Length == (segment.DocumentCount + 63) / 64
            ? new(segment, live, live.Sum(word => System.Numerics.BitOperations.PopCount(word)), entry.Generation)
            : throw new DamagedIndexException($"The deletions of {entry.Segment} are another segment's.");
    }

    /// <summary>A file that cannot be removed now is removed at the next commit: nothing names it.</summary>
    private void RemoveAllBut(Manifest manifest)
    {
        var kept = manifest.Entries.Select(entry => PathOf(entry.Segment))
            .Concat(manifest.Entries.Where(entry => entry.Generation > 0).Select(entry => LivePathOf(entry.Segment, entry.Generation)))
            .ToHashSet(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(folder)
            .Where(file => Path.GetExtension(file) is SegmentExtension or LiveExtension or ".new");
        foreach (var file in files.Where(file => !kept.Contains(file)).ToList())
        {
            TryRemove(file);
        }
    }

    /// <summary>By now the commit is done, so that what cannot be removed must not look like a commit that failed.</summary>
    private static void TryRemove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Named by no manifest: the next commit tries again, and nothing reads it meanwhile.
        }
    }

    private string PathOf(string segment) => Path.Combine(folder, segment + SegmentExtension);

    private string LivePathOf(string segment, int generation) => Path.Combine(folder, FormattableString.Invariant($"{segment}-{generation}{LiveExtension}"));
}
