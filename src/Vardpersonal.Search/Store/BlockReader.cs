using System.Runtime.InteropServices;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Store;

/// <summary>Takes the blocks of a file one after the other, each as what it is.</summary>
internal sealed class BlockReader(IReadOnlyList<byte[]> blocks, string name)
{
    private int next;

    public byte[] Next() => next < blocks.Count ? blocks[next++] : throw new DamagedIndexException($"{name} has too few blocks.");

    public uint[] Numbers()
    {
        var (block, at, numbers) = (Next(), 0, new List<uint>());
        while (at < block.Length)
        {
            numbers.Add(Store.Numbers.Read(block, ref at));
        }

        return [.. numbers];
    }

    /// <summary>Positions that begin with 0, written as differences.</summary>
    public int[] Starts()
    {
        var (block, at) = (Next(), 0);
        var starts = new int[(int)Store.Numbers.Read(block, ref at) + 1];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + (int)Store.Numbers.Read(block, ref at);
        }

        return starts;
    }

    public T[] Array<T>()
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Next()).ToArray();

    public StringTable Strings() => new(Array<char>(), Starts());

    public string[] StringList()
    {
        var table = Strings();
        return [.. Enumerable.Range(0, table.Count).Select(i => table[i].ToString())];
    }

    /// <summary>Sets of numbers.</summary>
    public int[][] Sets()
    {
        var (block, at) = (Next(), 0);
        var sets = new int[(int)Store.Numbers.Read(block, ref at)][];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = new int[(int)Store.Numbers.Read(block, ref at)];
            for (var j = 0; j < sets[i].Length; j++)
            {
                sets[i][j] = (int)Store.Numbers.Read(block, ref at);
            }
        }

        return sets;
    }
}
