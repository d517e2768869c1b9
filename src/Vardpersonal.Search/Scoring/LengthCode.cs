namespace Vardpersonal.Search.Scoring;

/// <summary>
/// The length of a field in one byte: exact up to 63 words, then in steps of a sixteenth of a doubling (4.4 %), up to 260,000.
/// The score depends on length through a logarithm-like curve, so finer steps would not change an order.
/// </summary>
public static class LengthCode
{
    private const int LastExact = 64;
    private const int StepsPerDoubling = 16;

    private static readonly int[] Lengths = [.. Enumerable.Range(0, 256).Select(LengthOf)];

    public static byte Of(int length)
    {
        if (length < LastExact)
        {
            return (byte)Math.Max(0, length);
        }

        var code = Array.BinarySearch(Lengths, length);
        return (byte)(code >= 0 ? code : Math.Min(255, ~code - 1));
    }

    /// <summary>The length that a code stands for.</summary>
    public static int Length(byte code) => Lengths[code];

    private static int LengthOf(int code) => code < LastExact ? code : (int)(LastExact * Math.Pow(2, (code - LastExact) / (double)StepsPerDoubling));
}
