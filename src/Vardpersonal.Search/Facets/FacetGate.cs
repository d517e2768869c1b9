using System.Runtime.CompilerServices;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Scoring;

namespace Vardpersonal.Search.Facets;

/// <summary>
/// Lets through the documents of a segment that all filters allow, and keeps aside those that only one filter stops: they are counted
/// in that filter's own field, whose counts are as if nothing were chosen there.
/// </summary>
internal sealed class FacetGate
{
    private readonly Filter[] filters;
    private readonly ushort[] stops = new ushort[Batch.Capacity];

    /// <param name="filters">At most one a field, and at most sixteen.</param>
    public FacetGate(Segment segment, IndexSchema schema, IReadOnlyList<FacetFilter> filters, SearchScratch scratch) =>
        this.filters = [.. filters.Select((filter, number) =>
        {
            var field = FieldOf(schema, filter.Field);
            return new Filter(field, segment.Facets[field].SetOf, [.. segment.Facets[field].SetsWith(filter.Values).Select(isAllowed => (ushort)(isAllowed != 0 ? 0 : 1 << number))], scratch.Batch());
        })];

    /// <summary>Counts, in each filter's field, the documents of the last batch that only it stopped.</summary>
    public void CountAlone(FacetCounter facets)
    {
        foreach (var filter in filters)
        {
            facets.Count(filter.Field, filter.StoppedAlone);
        }
    }

    public static int FieldOf(IndexSchema schema, string name)
    {
        for (var i = 0; i < schema.FacetFields.Count; i++)
        {
            if (schema.FacetFields[i] == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"No facet field {name}.", nameof(name));
    }

    /// <summary>Leaves in the batch what all filters allow.</summary>
    public void Pass(Batch batch)
    {
        var stopped = stops.AsSpan(0, batch.Count);
        stopped.Clear();
        for (var f = 0; f < filters.Length; f++)
        {
            filters[f].Mark(batch, stopped);
        }

        for (var f = 0; f < filters.Length; f++)
        {
            KeepAside(batch, stopped, (ushort)(1 << f), filters[f].StoppedAlone);
        }

        Keep(batch, stopped);
    }

    /// <summary>No branch: what is not kept is written over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void KeepAside(Batch batch, ReadOnlySpan<ushort> stopped, ushort bit, Batch aside)
    {
        var (documents, targets, count) = (batch.Documents, aside.Documents, 0);
        for (var i = 0; i < stopped.Length; i++)
        {
            targets[count] = documents[i];
            count += stopped[i] == bit ? 1 : 0;
        }

        aside.Count = count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Keep(Batch batch, ReadOnlySpan<ushort> stopped)
    {
        var (documents, scores, count) = (batch.Documents, batch.Scores, 0);
        for (var i = 0; i < stopped.Length; i++)
        {
            documents[count] = documents[i];
            scores[count] = scores[i];
            count += stopped[i] == 0 ? 1 : 0;
        }

        batch.Count = count;
    }

    /// <param name="Stops">Per set the filter's bit when it stops the set's documents, else 0.</param>
    private sealed record Filter(int Field, ushort[] SetOf, ushort[] Stops, Batch StoppedAlone)
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Mark(Batch batch, Span<ushort> stopped)
        {
            var (setOf, stops, documents) = (SetOf, Stops, batch.Documents);
            for (var i = 0; i < stopped.Length; i++)
            {
                stopped[i] |= stops[setOf[documents[i]]];
            }
        }
    }
}
