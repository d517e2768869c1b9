using System.Runtime.InteropServices;
using Vardpersonal.Search.Facets;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Store;

/// <summary>A segment as a file, and back. The order of the blocks is the format; a new order is a new <see cref="Version"/>.</summary>
internal static class SegmentFile
{
    private const uint Version = 1;

    public static void Write(string path, Segment segment)
    {
        var head = new ByteBuffer();
        head.WriteNumber(Version);
        head.WriteNumber((uint)segment.DocumentCount);
        head.WriteNumber((uint)segment.Lengths.Length);
        head.WriteNumber((uint)segment.Facets.Length);
        BlockFile.Write(path, Blocks(head, segment));
    }

    /// <exception cref="DamagedIndexException">The file is damaged, or of another format.</exception>
    public static Segment Read(string path, string name)
    {
        var blocks = new BlockReader(BlockFile.Read(path), name);
        var head = blocks.Numbers();
        if (head is not [Version, ..])
        {
            throw new DamagedIndexException($"{name} is of another version of the format.");
        }

        var segment = ReadBlocks(blocks, head, name);
        return segment.DocumentCount == head[1] ? segment : throw new DamagedIndexException($"{name} has another number of documents than it says.");
    }

    private static Segment ReadBlocks(BlockReader blocks, uint[] head, string name)
    {
        return new()
        {
            Name = name,
            Terms = blocks.Strings(),
            Postings = PostingsCodec.Read(blocks.Starts(), blocks.Next(), blocks.Next(), blocks.Next()),
            Surfaces = blocks.Strings(),
            SurfaceLanguages = blocks.Next(),
            SurfaceTerms = new(blocks.Starts(), blocks.Array<int>(), blocks.Next(), blocks.Next()),
            Betweens = blocks.Strings(),
            Code = blocks.Next(),
            CodeStarts = blocks.Starts(),
            Lengths = [.. Enumerable.Range(0, (int)head[2]).Select(_ => blocks.Next())],
            WordCounts = blocks.Array<long>(),
            Facets = [.. Enumerable.Range(0, (int)head[3]).Select(_ => new FacetColumn(blocks.StringList(), blocks.Sets(), blocks.Array<ushort>()))],
            Keys = blocks.Strings(),
            Ties = blocks.Array<uint>(),
            Days = blocks.Array<int>(),
            Boosts = blocks.Array<float>(),
            Stored = blocks.Next(),
            StoredStarts = blocks.Starts(),
        };
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Blocks(ByteBuffer head, Segment segment)
    {
        yield return head.ToArray();
        foreach (var block in Strings(segment.Terms).Append(Starts(segment.Postings.Starts)))
        {
            yield return block;
        }

        yield return PostingsCodec.Write(segment.Postings);
        yield return PostingsCodec.WritePositionLengths(segment.Postings);
        yield return segment.Postings.Positions;
        foreach (var block in Strings(segment.Surfaces).Append(segment.SurfaceLanguages))
        {
            yield return block;
        }

        yield return Starts(segment.SurfaceTerms.Starts);
        yield return Bytes<int>(segment.SurfaceTerms.Terms);
        yield return segment.SurfaceTerms.Offsets;
        yield return segment.SurfaceTerms.Widths;
        foreach (var block in Strings(segment.Betweens).Append(segment.Code).Append(Starts(segment.CodeStarts)))
        {
            yield return block;
        }

        foreach (var block in segment.Lengths.Select(lengths => (ReadOnlyMemory<byte>)lengths).Append(Bytes<long>(segment.WordCounts)).Concat(segment.Facets.SelectMany(Facet)))
        {
            yield return block;
        }

        foreach (var block in Strings(segment.Keys))
        {
            yield return block;
        }

        yield return Bytes<uint>(segment.Ties);
        yield return Bytes<int>(segment.Days);
        yield return Bytes<float>(segment.Boosts);
        yield return segment.Stored;
        yield return Starts(segment.StoredStarts);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Facet(FacetColumn column)
    {
        var sets = new ByteBuffer();
        sets.WriteNumber((uint)column.Sets.Length);
        foreach (var set in column.Sets)
        {
            sets.WriteNumber((uint)set.Length);
            foreach (var value in set)
            {
                sets.WriteNumber((uint)value);
            }
        }

        return [.. Strings(StringTable.Of(column.Values)), sets.ToArray(), Bytes<ushort>(column.SetOf)];
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Strings(StringTable table) => [MemoryMarshal.AsBytes(table.Characters).ToArray(), Starts(table.Starts)];

    private static ReadOnlyMemory<byte> Starts(ReadOnlySpan<int> starts)
    {
        var buffer = new ByteBuffer(starts.Length * 2);
        buffer.WriteNumber((uint)(starts.Length - 1));
        for (var i = 1; i < starts.Length; i++)
        {
            buffer.WriteNumber((uint)(starts[i] - starts[i - 1]));
        }

        return buffer.ToArray();
    }

    private static byte[] Bytes<T>(T[] values)
        where T : unmanaged => MemoryMarshal.AsBytes<T>(values).ToArray();
}
