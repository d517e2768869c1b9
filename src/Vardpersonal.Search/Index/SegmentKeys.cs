using System.Runtime.CompilerServices;

namespace Vardpersonal.Search.Index;

/// <summary>Finds documents of a segment by key. Only the writer asks, so the order is made when first needed and goes with the segment.</summary>
internal sealed class SegmentKeys
{
    private static readonly ConditionalWeakTable<Segment, SegmentKeys> Known = [];

    private readonly Segment segment;
    private readonly uint[] ties;
    private readonly int[] documents;

    private SegmentKeys(Segment segment)
    {
        this.segment = segment;
        ties = (uint[])segment.Ties.Clone();
        documents = [.. Enumerable.Range(0, ties.Length)];
        Array.Sort(ties, documents);
    }

    public static SegmentKeys Of(Segment segment) => Known.GetValue(segment, made => new(made));

    /// <summary>The documents with the key, deleted ones too.</summary>
    public IEnumerable<int> Find(string key)
    {
        var tie = SegmentBuilder.TieOf(key);
        var at = Array.BinarySearch(ties, tie);
        while (at > 0 && ties[at - 1] == tie)
        {
            at--;
        }

        for (; at >= 0 && at < ties.Length && ties[at] == tie; at++)
        {
            if (segment.Keys[documents[at]].SequenceEqual(key))
            {
                yield return documents[at];
            }
        }
    }
}
