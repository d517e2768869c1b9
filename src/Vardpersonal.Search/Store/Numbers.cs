using System.Runtime.CompilerServices;

namespace Vardpersonal.Search.Store;

/// <summary>Reads numbers written by <see cref="ByteBuffer"/>.</summary>
internal static class Numbers
{
    /// <summary>Reads the number at <paramref name="at"/> and moves past it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint value = bytes[at++];
        return value < 0x80 ? value : ReadLong(bytes, ref at, value & 0x7F);
    }

    /// <summary>How many bytes the number takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SizeOf(uint value) => value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5;

    /// <summary>Writes the number at <paramref name="at"/>; there must be room.</summary>
    /// <returns>The position after it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(byte[] bytes, int at, uint value)
    {
        while (value >= 0x80)
        {
            bytes[at++] = (byte)(value | 0x80);
            value >>= 7;
        }

        bytes[at] = (byte)value;
        return at + 1;
    }

    private static uint ReadLong(ReadOnlySpan<byte> bytes, ref int at, uint value)
    {
        for (var shift = 7; shift < 35; shift += 7)
        {
            uint next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException("A number is longer than any number can be.");
    }
}
