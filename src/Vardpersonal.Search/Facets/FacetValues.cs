using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Facets;

/// <summary>Every value of a facet field in a snapshot, and where each segment's values are among them. Made once a snapshot.</summary>
internal sealed record FacetValues(string[] All, int[][] OfSegment)
{
    public static FacetValues[] Of(IndexSchema schema, IReadOnlyList<SegmentView> segments) =>
        [.. schema.FacetFields.Select((_, field) => OfField([.. segments.Select(view => view.Segment.Facets[field].Values)]))];

    private static FacetValues OfField(string[][] ofSegments)
    {
        string[] all = [.. ofSegments.SelectMany(values => values).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(all, [.. ofSegments.Select(values => values.Select(value => Array.BinarySearch(all, value, StringComparer.Ordinal)).ToArray())]);
    }
}
