using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Vardpersonal.Search.Scoring;

/// <summary>
/// Scores of a stretch of neighbouring documents, for matchers of which any may match: small enough to stay in the cache. A document
/// is there when it has a score: matchers give none of zero.
/// </summary>
internal sealed class ScoreWindow
{
    public const int Size = 4096;

    private readonly float[] scores = new float[Size];
    private int next;

    public int From { get; private set; }

    public int To => From + Size;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<TCombine>(int document, float score)
        where TCombine : struct, ICombine
    {
        ref var sofar = ref scores[(document - From) & (Size - 1)];
        sofar = TCombine.Combine(sofar, score);
    }

    /// <summary>Goes to the stretch that begins at the document. It must have been emptied.</summary>
    public void MoveTo(int from) => (From, next) = (from, 0);

    public void Clear()
    {
        Array.Clear(scores);
        MoveTo(0);
    }

    /// <summary>Moves the lowest documents to the batch, as many as it has room for, and forgets them here.</summary>
    /// <returns>Whether the window is empty.</returns>
    public bool Drain(Batch batch)
    {
        var (documents, targets, count) = (batch.Documents, batch.Scores, batch.Count);
        for (; next < Size && count + Vector256<float>.Count <= Batch.Capacity; next += Vector256<float>.Count)
        {
            var stretch = Vector256.Create(scores, next);
            for (var found = Vector256.GreaterThan(stretch, Vector256<float>.Zero).ExtractMostSignificantBits(); found != 0; found &= found - 1)
            {
                var at = next + BitOperations.TrailingZeroCount(found);
                documents[count] = From + at;
                targets[count++] = scores[at];
            }

            Vector256<float>.Zero.CopyTo(scores, next);
        }

        batch.Count = count;
        return next == Size;
    }
}
