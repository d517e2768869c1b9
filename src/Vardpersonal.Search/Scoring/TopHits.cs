using System.Runtime.InteropServices;

namespace Vardpersonal.Search.Scoring;

/// <summary>A hit while it is being chosen.</summary>
/// <param name="Order">Greater is better: what hits are sorted by, then a number that the document's key decides.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(ulong Order, float Score, int Segment, int Document)
{
    /// <summary>Only two keys with the same 32-bit number leave it to where the documents lie.</summary>
    public bool IsBetterThan(in Candidate other) => Order != other.Order ? Order > other.Order
        : Segment != other.Segment ? Segment < other.Segment
        : Document < other.Document;
}

/// <summary>Keeps the best so many: a binary heap with the worst of them on top.</summary>
internal sealed class TopHits(int most)
{
    private Candidate[] heap = new Candidate[Math.Min(most, 16)];
    private int count;

    /// <summary>What is not as good as this need not be offered.</summary>
    public ulong Least { get; private set; }

    public void Offer(in Candidate candidate)
    {
        if (count < most)
        {
            if (count == heap.Length)
            {
                Array.Resize(ref heap, Math.Min(most, heap.Length * 2));
            }

            Rise(count++, candidate);
        }
        else if (most > 0 && candidate.IsBetterThan(heap[0]))
        {
            Sink(candidate);
        }

        Least = count == most && most > 0 ? heap[0].Order : 0;
    }

    /// <summary>Best first.</summary>
    public Candidate[] ToSorted()
    {
        var sorted = heap.AsSpan(0, count).ToArray();
        Array.Sort(sorted, static (left, right) => left.IsBetterThan(right) ? -1 : 1);
        return sorted;
    }

    /// <summary>The order of positive numbers is that of their bits.</summary>
    public static ulong ByRelevance(float score, uint tie) => ((ulong)BitConverter.SingleToUInt32Bits(Math.Max(0, score)) << 32) | tie;

    /// <summary>By day, then by the score to three digits, then by key.</summary>
    public static ulong ByDay(int day, float score, uint tie) =>
        ((ulong)day << 40) | ((ulong)(BitConverter.SingleToUInt32Bits(Math.Max(0, score)) >> 12) << 20) | (tie >> 12);

    private void Rise(int at, in Candidate candidate)
    {
        while (at > 0 && heap[(at - 1) / 2].IsBetterThan(candidate))
        {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        heap[at] = candidate;
    }

    private void Sink(in Candidate candidate)
    {
        var at = 0;
        while ((at * 2) + 1 < count)
        {
            var child = (at * 2) + 1;
            child = child + 1 < count && heap[child].IsBetterThan(heap[child + 1]) ? child + 1 : child;
            if (!candidate.IsBetterThan(heap[child]))
            {
                break;
            }

            heap[at] = heap[child];
            at = child;
        }

        heap[at] = candidate;
    }
}
