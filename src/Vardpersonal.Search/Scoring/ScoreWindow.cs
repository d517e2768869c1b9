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
    public const int Size = 2048;

    private const int Stretch = 64;

    private readonly float[] scores = new float[Size];
    private int next;

    public int From { get; private set; }

    public int To => From + Size;

    /// <summary>By document, counted from <see cref="From"/>; 0 where there is none.</summary>
    public Span<float> Scores => scores;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Drain(Batch batch)
    {
        var (documents, targets, count) = (batch.Documents, batch.Scores, batch.Count);
        for (; next < Size && count + Stretch <= Batch.Capacity; next += Stretch)
        {
            for (var found = Found(); found != 0; found &= found - 1)
            {
                var at = next + BitOperations.TrailingZeroCount(found);
                documents[count] = From + at;
                targets[count++] = scores[at];
            }

            scores.AsSpan(next, Stretch).Clear();
        }

        batch.Count = count;
        return next == Size;
    }

    /// <summary>Which documents of the next stretch have a score: a bit each, so that there is one loop for 64 of them and not eight short ones.</summary>
    private ulong Found()
    {
        var found = 0UL;
        for (var i = 0; i < Stretch; i += Vector256<float>.Count)
        {
            found |= (ulong)Vector256.GreaterThan(Vector256.Create(scores, next + i), Vector256<float>.Zero).ExtractMostSignificantBits() << i;
        }

        return found;
    }
}
