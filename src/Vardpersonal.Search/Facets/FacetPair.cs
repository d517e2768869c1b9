namespace Vardpersonal.Search.Facets;

/// <summary>
/// Several facet columns of a segment as one: documents with the same sets in all of them share a number. Counting many documents is
/// then one addition for all these fields, and what each field has is added up once at the end.
/// </summary>
/// <param name="Columns">The columns' places in the segment.</param>
/// <param name="SetsOf">Per shared number, the set of each column.</param>
/// <param name="NumberOf">Per document its shared number.</param>
internal sealed record FacetPair(int[] Columns, int[][] SetsOf, ushort[] NumberOf)
{
    /// <summary>More combinations than this take longer to add up than they save, and no longer stay in the cache.</summary>
    private const int MostNumbers = 4096;

    /// <summary>Puts neighbouring columns together as long as few enough combinations of them occur.</summary>
    public static FacetPair[] Of(FacetColumn[] columns)
    {
        var pairs = new List<FacetPair>();
        for (var i = 0; i < columns.Length; i++)
        {
            if (pairs.Count > 0 && pairs[^1].With(columns[i], i) is { } joined)
            {
                pairs[^1] = joined;
            }
            else
            {
                pairs.Add(new([i], [.. Enumerable.Range(0, columns[i].Sets.Length).Select(set => new[] { set })], columns[i].SetOf));
            }
        }

        return [.. pairs];
    }

    private FacetPair? With(FacetColumn column, int place)
    {
        var numbers = new Dictionary<(int, int), ushort>();
        var numberOf = new ushort[NumberOf.Length];
        for (var document = 0; document < numberOf.Length; document++)
        {
            var key = (NumberOf[document], column.SetOf[document]);
            if (!numbers.TryGetValue(key, out var number))
            {
                if (numbers.Count == MostNumbers)
                {
                    return null;
                }

                number = (ushort)numbers.Count;
                numbers.Add(key, number);
            }

            numberOf[document] = number;
        }

        return new([.. Columns, place], [.. numbers.OrderBy(pair => pair.Value).Select(pair => (int[])[.. SetsOf[pair.Key.Item1], pair.Key.Item2])], numberOf);
    }
}
