namespace Vardpersonal.Search.Suggest;

/// <summary>
/// How much it takes to make one word of another: letters put in, taken out, exchanged, or two neighbours that change places (restricted:
/// no letter is touched twice). What the hand does easily costs little: a letter without its ring or dots, or a letter doubled or not.
/// Costs are whole tenths of an edit, so that sums are exact. Allocates nothing for words of at most 64 letters.
/// </summary>
public static class DamerauLevenshtein
{
    /// <summary>One edit.</summary>
    public const int Edit = 10;

    /// <summary>å for a, ä for a or e, ö for o, and the other way.</summary>
    public const int NearLetter = 3;

    /// <summary>A letter that stands once where it should be twice, or the other way.</summary>
    public const int DoubledLetter = 5;

    /// <summary>More than any limit.</summary>
    public const int TooFar = int.MaxValue / 4;

    private const int LongestOnStack = 64;

    /// <returns>The cost, or <see cref="TooFar"/> when it is above the limit.</returns>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit) => Measure(a, b, limit, toPrefix: false);

    /// <summary>The cost of making <paramref name="typed"/> the beginning of <paramref name="word"/>: the least over all beginnings.</summary>
    /// <returns>The cost, or <see cref="TooFar"/> when it is above the limit.</returns>
    public static int DistanceToPrefix(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int limit)
    {
        // Letters beyond what the limit can put in cannot belong to the nearest beginning.
        var longest = typed.Length + (Math.Max(limit, 0) / DoubledLetter);
        return Measure(typed, word.Length > longest ? word[..longest] : word, limit, toPrefix: true);
    }

    internal static bool AreNear(char x, char y) => (x, y) switch
    {
        ('å', 'a') or ('a', 'å') or ('ä', 'a') or ('a', 'ä') or ('ä', 'e') or ('e', 'ä') or ('ö', 'o') or ('o', 'ö') => true,
        _ => false,
    };

    private static int Measure(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit, bool toPrefix)
    {
        // The cheapest way to become longer is to double letters: more than this many of them is above the limit.
        var band = Math.Max(limit, 0) / DoubledLetter;
        if (limit < 0 || a.Length - b.Length > band || (!toPrefix && b.Length - a.Length > band))
        {
            return TooFar;
        }

        var width = b.Length + 1;
        Span<int> rows = b.Length <= LongestOnStack ? stackalloc int[3 * (LongestOnStack + 1)] : new int[3 * width];
        return new Table(a, b, rows, width).Fill(limit, band, toPrefix);
    }

    /// <summary>Three rows of the table of costs: the one being filled and the two above it.</summary>
    private readonly ref struct Table(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Span<int> rows, int width)
    {
        private readonly ReadOnlySpan<char> a = a;
        private readonly ReadOnlySpan<char> b = b;
        private readonly Span<int> rows = rows;

        public int Fill(int limit, int band, bool toPrefix)
        {
            var last = Row(0);
            last[0] = 0;
            for (var j = 1; j < width; j++)
            {
                last[j] = last[j - 1] + Spare(b, j - 1);
            }

            var before = TooFar;
            for (var i = 1; i <= a.Length; i++)
            {
                var least = FillRow(i, Math.Max(1, i - band), Math.Min(b.Length, i + band));

                // A swap of neighbours reaches two rows back, so both must be out of reach.
                if (Math.Min(least, before) > limit)
                {
                    return TooFar;
                }

                before = least;
            }

            var final = Row(a.Length);
            var cost = final[b.Length];
            for (var j = Math.Max(0, a.Length - band); toPrefix && j < b.Length; j++)
            {
                cost = Math.Min(cost, final[j]);
            }

            return cost <= limit ? cost : TooFar;
        }

        private int FillRow(int i, int from, int to)
        {
            var above = Row(i - 1);
            var current = Row(i);
            current[from - 1] = from == 1 ? above[0] + Spare(a, i - 1) : TooFar;
            if (to < b.Length)
            {
                // The next row reads one step beyond this one's band.
                current[to + 1] = TooFar;
            }

            var least = current[from - 1];
            for (var j = from; j <= to; j++)
            {
                var exchanged = above[j - 1] + Exchange(a[i - 1], b[j - 1]);
                var shorter = above[j] + Spare(a, i - 1);
                var longer = current[j - 1] + Spare(b, j - 1);
                var cost = Math.Min(exchanged, Math.Min(shorter, longer));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, Row(i - 2)[j - 2] + Edit);
                }

                current[j] = cost;
                least = Math.Min(least, cost);
            }

            return least;
        }

        private Span<int> Row(int i) => rows.Slice(i % 3 * width, width);

        private static int Spare(ReadOnlySpan<char> word, int at) => at > 0 && word[at] == word[at - 1] ? DoubledLetter : Edit;

        private static int Exchange(char x, char y) => x == y ? 0 : AreNear(x, y) ? NearLetter : Edit;
    }
}
