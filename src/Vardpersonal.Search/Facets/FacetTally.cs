using System.Runtime.CompilerServices;

namespace Vardpersonal.Search.Facets;

/// <summary>
/// Counts the sets of a segment's facet columns. While they are few, two rows of counters take turns, so that a run of the same value
/// does not wait for itself; many sets seldom run, and two rows of them would not stay in the cache.
/// </summary>
internal sealed class FacetTally(ushort[] setOf, int setCount)
{
    private const int FewSets = 512;

    private readonly int[] even = new int[setCount];
    private readonly int[]? odd = setCount <= FewSets ? new int[setCount] : null;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(ReadOnlySpan<int> documents)
    {
        var (sets, first, second) = (setOf, even, odd ?? even);
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

    public int this[int set] => even[set] + (odd is null ? 0 : odd[set]);

    public int Length => even.Length;
}
