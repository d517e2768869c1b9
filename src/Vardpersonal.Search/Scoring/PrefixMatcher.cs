using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Scoring;

/// <summary>
/// Documents with any term that begins so. The terms' postings are one slice of the index, which is laid over a mask; nothing is
/// scored term by term. The score is that of a term in the best field that any of them stands in.
/// </summary>
internal sealed class PrefixMatcher : Matcher
{
    /// <summary>So many documents are looked at in one step.</summary>
    private const int Stretch = 64;

    private readonly byte[] mask;
    private readonly float[] scoreOfFields;
    private readonly int documentCount;
    private readonly Batch pending;
    private int next;

    /// <param name="ranges">Ranges of terms.</param>
    /// <param name="idf">Times the boost.</param>
    public PrefixMatcher(Segment segment, IReadOnlyList<(int From, int To)> ranges, IndexSchema schema, float idf, SearchScratch scratch)
    {
        documentCount = segment.DocumentCount;
        pending = scratch.Batch();
        mask = scratch.Mask(documentCount + Stretch);
        foreach (var (from, to) in ranges)
        {
            var (start, count) = (segment.Postings.Starts[from], segment.Postings.Starts[to] - segment.Postings.Starts[from]);
            Lay(segment.Postings.Documents.AsSpan(start, count), segment.Postings.Fields.AsSpan(start, count));
            Cost = Math.Min(documentCount, Cost + count);
        }

        scoreOfFields = Scores(schema, idf);
    }

    public override long Cost { get; }

    public override void Fill(Batch batch)
    {
        batch.Count = 0;
        for (; next < documentCount && batch.Count + Stretch <= Batch.Capacity; next += Stretch)
        {
            Take(batch);
        }
    }

    public override void Restrict(Batch batch)
    {
        var kept = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            var document = batch.Documents[i];
            if (mask[document] is not 0 and var fields)
            {
                batch.Documents[kept] = document;
                batch.Scores[kept++] = batch.Scores[i] + scoreOfFields[fields];
            }
        }

        batch.Count = kept;
    }

    public override void Accumulate<TCombine>(ScoreWindow window) => BatchesIntoWindow.Accumulate<TCombine>(this, pending, window);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Lay(ReadOnlySpan<int> documents, ReadOnlySpan<byte> fields)
    {
        var target = mask;
        for (var i = 0; i < documents.Length; i++)
        {
            target[documents[i]] |= fields[i];
        }
    }

    /// <summary>Takes the documents of one stretch that are in the mask.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Take(Batch batch)
    {
        var first = Vector256.Equals(Vector256.Create(mask, next), Vector256<byte>.Zero).ExtractMostSignificantBits();
        var second = Vector256.Equals(Vector256.Create(mask, next + Vector256<byte>.Count), Vector256<byte>.Zero).ExtractMostSignificantBits();
        var found = ~(((ulong)second << Vector256<byte>.Count) | first);
        for (; found != 0; found &= found - 1)
        {
            var document = next + BitOperations.TrailingZeroCount(found);
            if (document >= documentCount)
            {
                return;
            }

            batch.Documents[batch.Count] = document;
            batch.Scores[batch.Count++] = scoreOfFields[mask[document]];
        }
    }

    /// <summary>Per set of fields the score of the best of them.</summary>
    private static float[] Scores(IndexSchema schema, float idf)
    {
        var scores = new float[1 << schema.TextFields.Count];
        for (var fields = 1; fields < scores.Length; fields++)
        {
            var best = (fields & 1) != 0 ? schema.TextFields[^1].Boost : 0;
            for (var field = 0; field < schema.TextFields.Count - 1; field++)
            {
                best = (fields & (2 << field)) != 0 ? Math.Max(best, schema.TextFields[field].Boost) : best;
            }

            scores[fields] = idf * best / (best + schema.Saturation);
        }

        return scores;
    }
}
