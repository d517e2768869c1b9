namespace Vardpersonal.Search.Index;

/// <summary>A segment as a snapshot sees it: which of its documents are alive. Immutable.</summary>
/// <param name="Live">Bit per document; null while all are alive.</param>
/// <param name="Generation">Rises with every change of <paramref name="Live"/>; 0 while all are alive.</param>
internal sealed record SegmentView(Segment Segment, ulong[]? Live, int LiveCount, int Generation)
{
    public static SegmentView Whole(Segment segment) => new(segment, null, segment.DocumentCount, 0);

    public bool IsLive(int document) => Live is null || (Live[document >> 6] >> document & 1) != 0;

    /// <summary>The same without some documents.</summary>
    public SegmentView Without(IEnumerable<int> documents)
    {
        var live = Live is null ? AllLive(Segment.DocumentCount) : (ulong[])Live.Clone();
        var count = LiveCount;
        foreach (var document in documents)
        {
            var bit = 1UL << document;
            if ((live[document >> 6] & bit) != 0)
            {
                live[document >> 6] &= ~bit;
                count--;
            }
        }

        return count == LiveCount ? this : new(Segment, live, count, Generation + 1);
    }

    public static ulong[] AllLive(int count)
    {
        var live = new ulong[(count + 63) / 64];
        for (var document = 0; document < count; document++)
        {
            live[document >> 6] |= 1UL << document;
        }

        return live;
    }
}
