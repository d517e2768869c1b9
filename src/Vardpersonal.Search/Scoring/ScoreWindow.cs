using System.Numerics;
using System.Runtime.CompilerServices;

namespace Vardpersonal.Search.Scoring;

/// <summary>Scores of a stretch of neighbouring documents, for matchers of which any may match: small enough to stay in the cache.</summary>
internal sealed class ScoreWindow
{
    public const int Size = 4096;

    private readonly float[] scores = new float[Size];
    private readonly ulong[] found = new ulong[Size / 64];
    private int word;

    public int From { get; private set; }

    public int To => From + Size;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<TCombine>(int document, float score)
        where TCombine : struct, ICombine
    {
        var at = (document - From) & (Size - 1);
        found[at >> 6] |= 1UL << at;
        scores[at] = TCombine.Combine(scores[at], score);
    }

    public void Add<TCombine>(Batch batch)
        where TCombine : struct, ICombine
    {
        for (var i = 0; i < batch.Count; i++)
        {
            Add<TCombine>(batch.Documents[i], batch.Scores[i]);
        }
    }

    /// <summary>Goes to the stretch that begins at the document. It must have been emptied.</summary>
    public void MoveTo(int from) => (From, word) = (from, 0);

    public void Clear()
    {
        Array.Clear(scores);
        Array.Clear(found);
        MoveTo(0);
    }

    /// <summary>Moves the lowest documents to the batch, as many as it has room for, and forgets them here.</summary>
    /// <returns>Whether the window is empty.</returns>
    public bool Drain(Batch batch)
    {
        while (word < found.Length)
        {
            var bits = found[word];
            while (bits != 0)
            {
                if (batch.Count == Batch.Capacity)
                {
                    found[word] = bits;
                    return false;
                }

                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                batch.Documents[batch.Count] = From + at;
                batch.Scores[batch.Count++] = scores[at];
                scores[at] = 0;
                bits &= bits - 1;
            }

            found[word++] = 0;
        }

        return true;
    }
}
