namespace Vardpersonal.Content.Text;

/// <summary>
/// Pairs the blocks of two texts so that as much as possible of what is alike stands side by side. A block pairs with an older form
/// of itself when they have enough words in common; otherwise the one was removed and the other added.
/// </summary>
internal sealed class DifferenceAlignment
{
    /// <summary>Share of words in common from which two blocks are the same one, reworded. Under it, word-by-word marks are harder to read than two whole blocks.</summary>
    private const double LeastInCommon = 0.4;

    /// <summary>Most pairs that are compared word by word: a section has tens of blocks, and a text made to be slow must not be.</summary>
    private const int MostPairs = 250_000;

    private readonly IReadOnlyList<TextBlock> older;
    private readonly IReadOnlyList<TextBlock> newer;
    private readonly IReadOnlyList<WordBag> olderWords;
    private readonly IReadOnlyList<WordBag> newerWords;

    private DifferenceAlignment(IReadOnlyList<TextBlock> older, IReadOnlyList<TextBlock> newer)
    {
        (this.older, this.newer) = (older, newer);
        olderWords = [.. older.Select(block => new WordBag(block.Text))];
        newerWords = [.. newer.Select(block => new WordBag(block.Text))];
    }

    public static IReadOnlyList<BlockDifference> Between(IReadOnlyList<TextBlock> older, IReadOnlyList<TextBlock> newer)
    {
        var same = older.Zip(newer).TakeWhile(pair => IsSame(pair.First, pair.Second)).Count();
        var (olderRest, newerRest) = (older.Skip(same).ToList(), newer.Skip(same).ToList());
        var start = older.Take(same).Select(block => Pair(block, block));
        return [.. start, .. (long)olderRest.Count * newerRest.Count > MostPairs ? Whole(olderRest, newerRest) : new DifferenceAlignment(olderRest, newerRest).Walk()];
    }

    private static bool IsSame(TextBlock older, TextBlock newer) => older.Kind == newer.Kind && older.Cells.SequenceEqual(newer.Cells);

    private static IEnumerable<BlockDifference> Whole(IEnumerable<TextBlock> older, IEnumerable<TextBlock> newer) => older.Select(Removed).Concat(newer.Select(Added));

    private static BlockDifference Removed(TextBlock block) => new(block.Kind, Change.Removed, [.. block.Cells.Select(cell => DifferenceWords.Between(cell, string.Empty))]);

    private static BlockDifference Added(TextBlock block) => new(block.Kind, Change.Added, [.. block.Cells.Select(cell => DifferenceWords.Between(string.Empty, cell))]);

    private static BlockDifference Pair(TextBlock older, TextBlock newer)
    {
        var cells = Enumerable.Range(0, Math.Max(older.Cells.Count, newer.Cells.Count))
            .Select(i => DifferenceWords.Between(older.Cells.ElementAtOrDefault(i) ?? string.Empty, newer.Cells.ElementAtOrDefault(i) ?? string.Empty));
        return new(newer.Kind, IsSame(older, newer) ? Change.Unchanged : Change.Changed, [.. cells]);
    }

    /// <summary>The best total likeness of what remains from each pair of positions, longest first.</summary>
    private double[,] Totals()
    {
        var best = new double[older.Count + 1, newer.Count + 1];
        for (var i = older.Count - 1; i >= 0; i--)
        {
            for (var j = newer.Count - 1; j >= 0; j--)
            {
                var likeness = Likeness(i, j);
                var paired = likeness > 0 ? likeness + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        return best;
    }

    private IEnumerable<BlockDifference> Walk()
    {
        var best = Totals();
        var (i, j) = (0, 0);
        while (i < older.Count && j < newer.Count)
        {
            var likeness = Likeness(i, j);
            if (likeness > 0 && best[i, j] <= likeness + best[i + 1, j + 1])
            {
                yield return Pair(older[i++], newer[j++]);
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                yield return Removed(older[i++]);
            }
            else
            {
                yield return Added(newer[j++]);
            }
        }

        foreach (var rest in Whole(older.Skip(i), newer.Skip(j)))
        {
            yield return rest;
        }
    }

    /// <summary>0 when the two cannot be the same block.</summary>
    private double Likeness(int i, int j)
    {
        if (older[i].Kind != newer[j].Kind)
        {
            return 0;
        }

        var share = IsSame(older[i], newer[j]) ? 1 : olderWords[i].ShareInCommon(newerWords[j]);
        return share >= LeastInCommon ? share : 0;
    }
}

/// <summary>How many times a text has each word, whatever its case.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> counts;
    private readonly int total;

    public WordBag(string text)
    {
        var words = DifferenceWords.Cut(text).Where(token => char.IsLetterOrDigit(token[0])).ToList();
        counts = words.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        total = words.Count;
    }

    /// <summary>Twice the words in common over the words of both.</summary>
    public double ShareInCommon(WordBag other) =>
        total + other.total == 0 ? 0 : 2.0 * counts.Sum(pair => Math.Min(pair.Value, other.counts.GetValueOrDefault(pair.Key))) / (total + other.total);
}
