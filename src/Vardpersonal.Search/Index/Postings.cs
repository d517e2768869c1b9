using Vardpersonal.Search.Store;

namespace Vardpersonal.Search.Index;

/// <summary>
/// The inverted index of a segment: per term, in the terms' order and end to end, its documents with frequencies and positions.
/// The postings of all terms that begin alike are therefore one contiguous slice.
/// </summary>
/// <param name="Starts">Per term where its postings begin; one more than there are terms.</param>
/// <param name="Documents">Rising within a term.</param>
/// <param name="Frequencies">How often the term stands in each field; see <see cref="FieldFrequencies"/>.</param>
/// <param name="PositionStarts">Per posting where its positions begin; one more than there are postings.</param>
/// <param name="Positions">Per posting, rising, as differences; see <see cref="Position"/>.</param>
internal sealed record Postings(int[] Starts, int[] Documents, uint[] Frequencies, int[] PositionStarts, byte[] Positions)
{
    /// <summary>Per posting the fields that the term stands in, a bit each: all that a search for a beginning needs, in a quarter of the memory.</summary>
    public byte[] Fields { get; } = FieldsOf(Frequencies);

    public int DocumentFrequency(int term) => Starts[term + 1] - Starts[term];

    private static byte[] FieldsOf(uint[] frequencies)
    {
        var fields = GC.AllocateUninitializedArray<byte>(frequencies.Length);
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = FieldFrequencies.Fields(frequencies[i]);
        }

        return fields;
    }

    /// <summary>Reads a posting's positions.</summary>
    /// <returns>How many there are; no more than fit are read.</returns>
    public int ReadPositions(int posting, Span<int> into)
    {
        var (at, end, position, count) = (PositionStarts[posting], PositionStarts[posting + 1], 0u, 0);
        while (at < end && count < into.Length)
        {
            position += Numbers.Read(Positions, ref at);
            into[count++] = (int)position;
        }

        return count;
    }
}

/// <summary>
/// How often a term stands in each field, in one number: the last field (the body) in the lowest seven bits, the others in five bits
/// each above. What does not fit counts as the most that does: more than 31 times in a title says no more than 31 does.
/// </summary>
public static class FieldFrequencies
{
    public const uint BodyMask = 0x7F;
    public const uint OtherMask = 0x1F;

    private const int BodyBits = 7;
    private const int OtherBits = 5;

    public static int Shift(int field, int fieldCount) => field == fieldCount - 1 ? 0 : BodyBits + (OtherBits * field);

    public static uint Mask(int field, int fieldCount) => field == fieldCount - 1 ? BodyMask : OtherMask << Shift(field, fieldCount);

    /// <summary>The mask of several fields, given as one bit each.</summary>
    public static uint MaskOf(int fields, int fieldCount)
    {
        uint mask = 0;
        for (var i = 0; i < fieldCount; i++)
        {
            mask |= (fields >> i & 1) != 0 ? Mask(i, fieldCount) : 0;
        }

        return mask;
    }

    /// <summary>Which fields have any: the body in the lowest bit, the others above it in their order.</summary>
    public static byte Fields(uint frequencies)
    {
        if (frequencies <= BodyMask)
        {
            return 1;
        }

        var fields = (frequencies & BodyMask) != 0 ? 1 : 0;
        var rest = frequencies >> BodyBits;
        for (var field = 0; rest != 0; field++, rest >>= OtherBits)
        {
            fields |= (rest & OtherMask) != 0 ? 2 << field : 0;
        }

        return (byte)fields;
    }

    public static uint Get(uint frequencies, int field, int fieldCount) =>
        (frequencies & Mask(field, fieldCount)) >> Shift(field, fieldCount);

    public static uint Increment(uint frequencies, int field, int fieldCount)
    {
        var mask = Mask(field, fieldCount);
        return (frequencies & mask) == mask ? frequencies : frequencies + (1u << Shift(field, fieldCount));
    }
}

/// <summary>Where a word stands: its field in the high bits, with the body as zero, its place in the field below.</summary>
internal static class Position
{
    public const int FieldShift = 20;
    public const int LastInField = (1 << FieldShift) - 1;

    /// <summary>Between two texts of one field, so that no phrase goes from one to the next.</summary>
    public const int Gap = 100;

    public static int FieldBase(int field, int fieldCount) => (fieldCount - 1 - field) << FieldShift;

    public static int Field(int position, int fieldCount) => fieldCount - 1 - (position >> FieldShift);
}
