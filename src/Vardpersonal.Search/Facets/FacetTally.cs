namespace Vardpersonal.Search.Facets;

/// <summary>Counts the sets of a facet column. Two rows of counters take turns, so that a run of the same value does not wait for itself.</summary>
internal sealed class FacetTally(FacetColumn column)
{
    private readonly int[] even = new int[column.Sets.Length];
    private readonly int[] odd = new int[column.Sets.Length];

    public void Count(ReadOnlySpan<int> documents)
    {
        var (sets, even, odd) = (column.SetOf, this.even, this.odd);
        var i = 0;
        for (; i + 1 < documents.Length; i += 2)
        {
            even[sets[documents[i]]]++;
            odd[sets[documents[i + 1]]]++;
        }

        if (i < documents.Length)
        {
            even[sets[documents[i]]]++;
        }
    }

    /// <summary>Adds the counts of values; a document with several counts once for each.</summary>
    public void AddTo(Dictionary<string, int> counts)
    {
        Span<int> values = column.Values.Length <= 256 ? stackalloc int[column.Values.Length] : new int[column.Values.Length];
        values.Clear();
        for (var set = 1; set < even.Length; set++)
        {
            if (even[set] + odd[set] is > 0 and var count)
            {
                foreach (var value in column.Sets[set])
                {
                    values[value] += count;
                }
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] > 0)
            {
                counts[column.Values[i]] = counts.GetValueOrDefault(column.Values[i]) + values[i];
            }
        }
    }
}
