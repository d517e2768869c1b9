using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Scoring;

namespace Vardpersonal.Search.Facets;

/// <summary>Counts the facets of all segments' hits: per segment by sets, then, once a segment, by values.</summary>
internal sealed class FacetCounter(IndexSchema schema, FacetValues[] values)
{
    /// <summary>For fewer documents, adding up the combinations costs more than counting the fields one by one.</summary>
    private const int ManyDocuments = 3000;

    private readonly int[][] counts = [.. values.Select(field => new int[field.All.Length])];
    private FacetTally[] ofColumns = [];
    private FacetTally[] ofPairs = [];
    private Segment? segment;

    /// <param name="expected">About how many documents will be counted.</param>
    public void Begin(Segment next, long expected)
    {
        segment = next;
        ofColumns = [.. next.Facets.Select(column => new FacetTally(column.SetOf, column.Sets.Length))];
        ofPairs = expected < ManyDocuments ? [] : [.. next.FacetPairs.Select(pair => new FacetTally(pair.NumberOf, pair.SetsOf.Length))];
    }

    public void Count(Batch hits)
    {
        var documents = hits.Documents.AsSpan(0, hits.Count);
        foreach (var tally in ofPairs.Length > 0 ? ofPairs : ofColumns)
        {
            tally.Count(documents);
        }
    }

    /// <summary>Counts in one field only.</summary>
    public void Count(int field, Batch documents) => ofColumns[field].Count(documents.Documents.AsSpan(0, documents.Count));

    public void End(int segmentNumber)
    {
        int[][] sets = [.. ofColumns.Select(tally => new int[tally.Length])];
        for (var field = 0; field < sets.Length; field++)
        {
            for (var set = 0; set < sets[field].Length; set++)
            {
                sets[field][set] = ofColumns[field][set];
            }
        }

        for (var p = 0; p < ofPairs.Length; p++)
        {
            AddPair(segment!.FacetPairs[p], ofPairs[p], sets);
        }

        for (var field = 0; field < sets.Length; field++)
        {
            AddValues(segment!.Facets[field].Sets, sets[field], values[field].OfSegment[segmentNumber], counts[field]);
        }
    }

    public IReadOnlyList<FacetCounts> ToCounts() => [.. schema.FacetFields.Select((field, i) => new FacetCounts(field, values[i].All, counts[i]))];

    private static void AddPair(FacetPair pair, FacetTally tally, int[][] sets)
    {
        for (var number = 0; number < tally.Length; number++)
        {
            if (tally[number] is > 0 and var count)
            {
                var of = pair.SetsOf[number];
                for (var i = 0; i < of.Length; i++)
                {
                    sets[pair.Columns[i]][of[i]] += count;
                }
            }
        }
    }

    private static void AddValues(int[][] valuesOfSet, int[] setCounts, int[] places, int[] counts)
    {
        for (var set = 1; set < setCounts.Length; set++)
        {
            if (setCounts[set] is > 0 and var count)
            {
                foreach (var value in valuesOfSet[set])
                {
                    counts[places[value]] += count;
                }
            }
        }
    }
}
