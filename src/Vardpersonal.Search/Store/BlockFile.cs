using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Vardpersonal.Search.Store;

/// <summary>A file does not hold what was written to it, or something else wrote it.</summary>
public sealed class DamagedIndexException(string message) : IOException(message);

/// <summary>
/// A file of blocks, each with its length and a checksum (CRC-32C) before it. Written whole, forced to disk, never changed.
/// </summary>
internal static class BlockFile
{
    private const ulong Magic = 0x3130_5844_4950_5601;
    private const int HeadLength = 16;

    public static void Write(string path, IEnumerable<ReadOnlyMemory<byte>> blocks)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        Span<byte> head = stackalloc byte[HeadLength];
        foreach (var block in blocks)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(head, Magic ^ Checksum(block.Span));
            BinaryPrimitives.WriteInt64LittleEndian(head[8..], block.Length);
            file.Write(head);
            file.Write(block.Span);
        }

        file.Flush(flushToDisk: true);
    }

    /// <exception cref="DamagedIndexException">Something in the file is not as it was written.</exception>
    public static IReadOnlyList<byte[]> Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1);
        var blocks = new List<byte[]>();
        Span<byte> head = stackalloc byte[HeadLength];
        while (file.Position < file.Length)
        {
            if (file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) < HeadLength)
            {
                throw new DamagedIndexException($"{Path.GetFileName(path)} ends in the middle of a block.");
            }

            blocks.Add(ReadBlock(file, head, path));
        }

        return blocks;
    }

    private static byte[] ReadBlock(FileStream file, ReadOnlySpan<byte> head, string path)
    {
        var length = BinaryPrimitives.ReadInt64LittleEndian(head[8..]);
        if (length < 0 || length > file.Length - file.Position)
        {
            throw new DamagedIndexException($"{Path.GetFileName(path)} is shorter than it says, or not an index file.");
        }

        var block = GC.AllocateUninitializedArray<byte>((int)length);
        file.ReadExactly(block);
        return BinaryPrimitives.ReadUInt64LittleEndian(head) == (Magic ^ Checksum(block)) ? block
            : throw new DamagedIndexException($"{Path.GetFileName(path)} does not have the checksum that was written.");
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var part in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            sum = BitOperations.Crc32C(sum, part);
        }

        foreach (var rest in bytes[(bytes.Length & ~7)..])
        {
            sum = BitOperations.Crc32C(sum, rest);
        }

        return ~sum;
    }
}
