namespace Vardpersonal.Search.Facets;

/// <summary>
/// Counts the sets of a segment's facet columns. Two rows of counters take turns, so that a run of the same value does not wait for itself.
/// </summary>
internal sealed class FacetTally(ushort[] setOf, int setCount)
{
    private readonly int[] even = new int[setCount];
    private readonly int[] odd = new int[setCount];

    public void Count(ReadOnlySpan<int> documents)
    {
        var (sets, first, second) = (setOf, even, odd);
        var i = 0;
        for (; i + 1 < documents.Length; i += 2)
        {
            first[sets[documents[i]]]++;
            second[sets[documents[i + 1]]]++;
        }

        if (i < documents.Length)
        {
            first[sets[documents[i]]]++;
        }
    }

    public int this[int set] => even[set] + odd[set];

    public int Length => even.Length;
}
