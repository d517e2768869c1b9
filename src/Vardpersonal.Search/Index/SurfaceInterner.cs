using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Vardpersonal.Search.Index;

/// <summary>
/// Numbers the distinct words of a segment as they are written. The same word in another language is another surface, since it may
/// mean other terms. An open-addressing table: looking up a word is the hot spot of indexing. Not thread-safe.
/// </summary>
internal sealed class SurfaceInterner
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Differs from run to run, so that nobody can prepare words that collide.</summary>
    private readonly ulong seed = (ulong)Random.Shared.NextInt64();

    private char[] characters = new char[4096];
    private int[] starts = new int[1024];
    private byte[] languages = new byte[1024];
    private uint[] hashes = new uint[1024];
    private int[] slots = new int[4096];

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int surface] => characters.AsSpan(starts[surface], starts[surface + 1] - starts[surface]);

    public byte Language(int surface) => languages[surface];

    /// <summary>The word's number; a new one when it has not been seen.</summary>
    public int Intern(ReadOnlySpan<char> word, byte language, out bool isNew)
    {
        var hash = Hash(word, language);
        var slot = (int)hash & (slots.Length - 1);
        while (slots[slot] is var taken and > 0)
        {
            var surface = taken - 1;
            if (hashes[surface] == hash && languages[surface] == language && this[surface].SequenceEqual(word))
            {
                isNew = false;
                return surface;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        isNew = true;
        slots[slot] = Count + 1;
        return Add(word, language, hash);
    }

    public StringTable ToTable() => new(characters.AsSpan(0, starts[Count]).ToArray(), starts.AsSpan(0, Count + 1).ToArray());

    public byte[] ToLanguages() => languages.AsSpan(0, Count).ToArray();

    private int Add(ReadOnlySpan<char> word, byte language, uint hash)
    {
        var surface = Count++;
        if (Count + 1 >= starts.Length)
        {
            Array.Resize(ref starts, starts.Length * 2);
            Array.Resize(ref languages, starts.Length);
            Array.Resize(ref hashes, starts.Length);
        }

        var start = starts[surface];
        if (start + word.Length > characters.Length)
        {
            Array.Resize(ref characters, Math.Max(characters.Length * 2, start + word.Length));
        }

        word.CopyTo(characters.AsSpan(start));
        starts[surface + 1] = start + word.Length;
        languages[surface] = language;
        hashes[surface] = hash;
        if (Count * 2 > slots.Length)
        {
            Rehash();
        }

        return surface;
    }

    private void Rehash()
    {
        slots = new int[slots.Length * 2];
        for (var surface = 0; surface < Count; surface++)
        {
            var slot = (int)hashes[surface] & (slots.Length - 1);
            while (slots[slot] > 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = surface + 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Hash(ReadOnlySpan<char> word, byte language)
    {
        var hash = seed + language + (uint)word.Length;
        while (word.Length >= 4)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word))) * Multiplier;
            hash ^= hash >> 32;
            word = word[4..];
        }

        foreach (var c in word)
        {
            hash = (hash ^ c) * Multiplier;
        }

        return (uint)(hash >> 32);
    }
}
