using Vardpersonal.Search.Facets;

namespace Vardpersonal.Search.Index;

/// <summary>Which segments are worth making one of, and making it.</summary>
internal static class SegmentMerger
{
    /// <summary>So many segments of about the same size become one (Lucene's merge factor is ten; searching fewer is cheaper here).</summary>
    public const int Factor = 8;

    /// <summary>Segments below this count as equally small.</summary>
    private const int Smallest = 1000;

    /// <summary>A segment that has lost this part of its documents is written anew.</summary>
    private const double MostDeleted = 0.3;

    /// <summary>The segments to merge next; empty when there is nothing to gain.</summary>
    public static IReadOnlyList<SegmentView> Choose(IReadOnlyList<SegmentView> segments)
    {
        var crowded = segments.GroupBy(Tier).Where(tier => tier.Count() >= Factor).MinBy(tier => tier.Key);
        return crowded is not null ? ThatFit([.. crowded])
            : segments.FirstOrDefault(view => view.LiveCount < view.Segment.DocumentCount * (1 - MostDeleted)) is { } thinned ? [thinned]
            : [];
    }

    /// <summary>As many of the segments, the smallest first, as can be one; none when not even two can.</summary>
    public static IReadOnlyList<SegmentView> ThatFit(IReadOnlyList<SegmentView> segments)
    {
        List<SegmentView> fitting = [.. segments.OrderBy(view => view.Segment.Code.Length)];
        while (fitting.Count > 1 && !Fit(fitting))
        {
            fitting.RemoveAt(fitting.Count - 1);
        }

        return fitting.Count > 1 ? fitting : [];
    }

    private static bool Fit(List<SegmentView> segments) =>
        segments.Sum(view => (long)view.Segment.Code.Length) <= SegmentBuilder.MostCode
        && segments.Sum(view => (long)view.Segment.Stored.Length) <= SegmentBuilder.MostCode
        && Enumerable.Range(0, segments[0].Segment.Facets.Length).All(field => segments.Sum(view => view.Segment.Facets[field].Sets.Length) < FacetColumn.MostSets);

    /// <returns>The segment, and per source where each of its documents went (-1 for deleted ones). Null when cancelled.</returns>
    public static (Segment Segment, int[][] Moved)? Merge(IReadOnlyList<SegmentView> sources, IndexSchema schema, string name, CancellationToken ct)
    {
        var builder = new SegmentBuilder(schema);
        var moved = new int[sources.Count][];
        for (var i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            var numbers = builder.NumbersOf(source.Segment);
            moved[i] = new int[source.Segment.DocumentCount];
            for (var document = 0; document < moved[i].Length; document++)
            {
                if (ct.IsCancellationRequested)
                {
                    return null;
                }

                moved[i][document] = source.IsLive(document) ? builder.Count : -1;
                if (moved[i][document] >= 0)
                {
                    builder.Add(source.Segment, document, numbers);
                }
            }
        }

        return (builder.Build(name), moved);
    }

    private static int Tier(SegmentView view) => (int)Math.Log(Math.Max(Smallest, view.LiveCount) / (double)Smallest, Factor);
}
