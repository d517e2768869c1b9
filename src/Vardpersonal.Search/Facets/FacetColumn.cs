namespace Vardpersonal.Search.Facets;

/// <summary>
/// A facet field of a segment. Documents with the same values share one set, so a document is one number, several values cost no more
/// than one, and counting is one addition a document whatever the field. Immutable.
/// </summary>
/// <param name="Values">Every value that occurs.</param>
/// <param name="Sets">Per set its values' places in <paramref name="Values"/>; the first set is the empty one.</param>
/// <param name="SetOf">Per document its set.</param>
internal sealed record FacetColumn(string[] Values, int[][] Sets, ushort[] SetOf)
{
    public const int MostSets = ushort.MaxValue + 1;

    /// <summary>Per set whether it holds any of the values.</summary>
    public byte[] SetsWith(IReadOnlyList<string> values)
    {
        var wanted = values.Select(value => Array.IndexOf(Values, value)).Where(value => value >= 0).ToHashSet();
        return [.. Sets.Select(set => set.Any(wanted.Contains) ? (byte)1 : (byte)0)];
    }
}

/// <summary>Gathers a facet field of documents, one after the other.</summary>
internal sealed class FacetColumnBuilder
{
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sets = new(StringComparer.Ordinal) { [string.Empty] = 0 };
    private readonly List<int[]> setValues = [[]];
    private readonly List<ushort> setOf = [];

    public bool IsFull => setValues.Count >= FacetColumn.MostSets - 1;

    public void Add(IReadOnlyList<string>? documentValues)
    {
        if (documentValues is null or { Count: 0 })
        {
            setOf.Add(0);
            return;
        }

        var key = documentValues.Count == 1 ? documentValues[0] : string.Join('\u0001', documentValues.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        if (!sets.TryGetValue(key, out var set))
        {
            set = setValues.Count;
            sets.Add(key, set);
            setValues.Add([.. documentValues.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Number)]);
        }

        setOf.Add((ushort)set);
    }

    public FacetColumn Build() => new([.. values.OrderBy(pair => pair.Value).Select(pair => pair.Key)], [.. setValues], [.. setOf]);

    private int Number(string value)
    {
        if (!values.TryGetValue(value, out var number))
        {
            number = values.Count;
            values.Add(value, number);
        }

        return number;
    }
}
