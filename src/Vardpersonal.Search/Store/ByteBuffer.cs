using System.Runtime.CompilerServices;

namespace Vardpersonal.Search.Store;

/// <summary>Bytes that grow, written with numbers of varying length: seven bits a byte, the lowest first.</summary>
public sealed class ByteBuffer(int capacity = 256)
{
    private byte[] bytes = new byte[Math.Max(16, capacity)];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNumber(uint value)
    {
        if (Length + 5 > bytes.Length)
        {
            Grow(5);
        }

        var target = bytes;
        var at = Length;
        while (value >= 0x80)
        {
            target[at++] = (byte)(value | 0x80);
            value >>= 7;
        }

        target[at++] = (byte)value;
        Length = at;
    }

    public void Write(ReadOnlySpan<byte> data)
    {
        if (Length + data.Length > bytes.Length)
        {
            Grow(data.Length);
        }

        data.CopyTo(bytes.AsSpan(Length));
        Length += data.Length;
    }

    public void Clear() => Length = 0;

    public byte[] ToArray() => Written.ToArray();

    private void Grow(int more) => Array.Resize(ref bytes, checked((int)Math.Min(Array.MaxLength, Math.Max(bytes.Length * 2L, (long)Length + more))));
}
