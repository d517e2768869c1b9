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
        this.filters = [.. filters.Select(filter =>
        {
            var field = FieldOf(schema, filter.Field);
            return new Filter(field, segment.Facets[field].SetOf, segment.Facets[field].SetsWith(filter.Values), scratch.Batch());
        })];

    public bool IsOpen => filters.Length == 0;

    /// <summary>Per filter, its field and the documents of the last batch that only it stopped.</summary>
    public IEnumerable<(int Field, Batch StoppedAlone)> Alone => filters.Select(filter => (filter.Field, filter.StoppedAlone));

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
            filters[f].Mark(batch, stopped, (ushort)(1 << f));
            filters[f].StoppedAlone.Count = 0;
        }

        var kept = 0;
        for (var i = 0; i < stopped.Length; i++)
        {
            var stop = stopped[i];
            if (stop == 0)
            {
                batch.Documents[kept] = batch.Documents[i];
                batch.Scores[kept++] = batch.Scores[i];
            }
            else if ((stop & (stop - 1)) == 0)
            {
                var alone = filters[System.Numerics.BitOperations.TrailingZeroCount(stop)].StoppedAlone;
                alone.Documents[alone.Count++] = batch.Documents[i];
            }
        }

        batch.Count = kept;
    }

    private sealed record Filter(int Field, ushort[] SetOf, byte[] Allowed, Batch StoppedAlone)
    {
        public void Mark(Batch batch, Span<ushort> stops, ushort bit)
        {
            var (setOf, allowed, documents) = (SetOf, Allowed, batch.Documents);
            for (var i = 0; i < stops.Length; i++)
            {
                stops[i] |= allowed[setOf[documents[i]]] != 0 ? (ushort)0 : bit;
            }
        }
    }
}
