using System.Runtime.InteropServices;

namespace Vardpersonal.Search.Scoring;

/// <summary>A hit while it is being chosen.</summary>
/// <param name="Order">Greater is better: what hits are sorted by, then a number that the document's key decides.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(ulong Order, float Score, int Segment, int Document) : IComparable<Candidate>
{
    /// <summary>Only two keys with the same 32-bit number leave it to where the documents lie.</summary>
    public int CompareTo(Candidate other) => Order != other.Order ? Order.CompareTo(other.Order)
        : Segment != other.Segment ? other.Segment.CompareTo(Segment)
        : other.Document.CompareTo(Document);

    public static bool operator <(Candidate left, Candidate right) => left.CompareTo(right) < 0;

    public static bool operator >(Candidate left, Candidate right) => left.CompareTo(right) > 0;

    public static bool operator <=(Candidate left, Candidate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Candidate left, Candidate right) => left.CompareTo(right) >= 0;
}

/// <summary>Keeps the best so many: a heap with the worst of them on top.</summary>
internal sealed class TopHits(int most)
{
    private readonly PriorityQueue<Candidate, Candidate> heap = new();

    /// <summary>Candidates below this need not be offered.</summary>
    public ulong Least { get; private set; }

    public void Offer(Candidate candidate)
    {
        if (most == 0)
        {
            return;
        }

        if (heap.Count < most)
        {
            heap.Enqueue(candidate, candidate);
        }
        else if (candidate > heap.Peek())
        {
            heap.EnqueueDequeue(candidate, candidate);
        }

        Least = heap.Count == most ? heap.Peek().Order : 0;
    }

    /// <summary>Best first.</summary>
    public IReadOnlyList<Candidate> ToList() => [.. heap.UnorderedItems.Select(item => item.Element).OrderDescending()];

    /// <summary>The order of positive numbers is that of their bits.</summary>
    public static ulong ByRelevance(float score, uint tie) => ((ulong)BitConverter.SingleToUInt32Bits(Math.Max(0, score)) << 32) | tie;

    /// <summary>By day, then by the score to three digits, then by key.</summary>
    public static ulong ByDay(int day, float score, uint tie) =>
        ((ulong)day << 40) | ((ulong)(BitConverter.SingleToUInt32Bits(Math.Max(0, score)) >> 12) << 20) | (tie >> 12);
}
