using System.Numerics;
using System.Runtime.CompilerServices;

namespace Vardpersonal.Search.Index;

/// <summary>
/// The documents of a common term as bits, with the number of documents before each stretch of 64: whether a document has the term,
/// and which of its postings is the document's, is then answered without searching. Immutable.
/// </summary>
internal sealed class DenseTerm
{
    private readonly ulong[] bits;
    private readonly int[] before;

    /// <param name="first">The term's first posting.</param>
    public DenseTerm(ReadOnlySpan<int> documents, int first, int documentCount)
    {
        bits = new ulong[(documentCount + 63) / 64];
        foreach (var document in documents)
        {
            bits[document >> 6] |= 1UL << document;
        }

        before = new int[bits.Length];
        for (var i = 0; i < bits.Length; i++)
        {
            before[i] = first;
            first += BitOperations.PopCount(bits[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int document) => (bits[document >> 6] >> document & 1) != 0;

    /// <summary>The posting of a document that has the term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PostingOf(int document) => before[document >> 6] + BitOperations.PopCount(bits[document >> 6] & ((1UL << document) - 1));
}

/// <summary>
/// The dense terms of a segment, each made when it is first needed beside a rarer one. A term is dense when one document in 64 has it:
/// its bits then take no more memory than its postings do. Thread-safe: two threads may make the same one, and either is kept.
/// </summary>
internal sealed class DenseTerms(Postings postings, int documentCount)
{
    private const int LeastShare = 64;

    private readonly DenseTerm?[] made = new DenseTerm?[postings.Starts.Length - 1];

    /// <returns>Null when the term is not dense.</returns>
    public DenseTerm? Of(int term)
    {
        var (start, count) = (postings.Starts[term], postings.DocumentFrequency(term));
        return count * (long)LeastShare < documentCount ? null
            : Volatile.Read(ref made[term]) ?? (made[term] = new(postings.Documents.AsSpan(start, count), start, documentCount));
    }
}
