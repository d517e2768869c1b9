using System.Numerics;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Scoring;

/// <summary>
/// Documents with any term that begins so. The terms' postings are one slice of the index, which is laid over a mask; nothing is
/// scored term by term. The score is that of a term in the best field that any of them stands in.
/// </summary>
internal sealed class PrefixMatcher : Matcher
{
    private readonly byte[] mask;
    private readonly float[] scoreOfFields;
    private readonly int documentCount;
    private int next;

    /// <param name="ranges">Ranges of terms.</param>
    /// <param name="idf">Times the boost.</param>
    public PrefixMatcher(Segment segment, IReadOnlyList<(int From, int To)> ranges, IndexSchema schema, float idf, SearchScratch scratch)
    {
        documentCount = segment.DocumentCount;
        mask = scratch.Mask(documentCount);
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
        while (batch.Count < Batch.Capacity && (next = FindNext(next)) < documentCount)
        {
            batch.Documents[batch.Count] = next;
            batch.Scores[batch.Count++] = scoreOfFields[mask[next++]];
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

    public override void Accumulate<TCombine>(ScoreWindow window)
    {
        while ((next = FindNext(next)) < documentCount && next < window.To)
        {
            window.Add<TCombine>(next, scoreOfFields[mask[next]]);
            next++;
        }
    }

    private void Lay(ReadOnlySpan<int> documents, ReadOnlySpan<byte> fields)
    {
        var target = mask;
        for (var i = 0; i < documents.Length; i++)
        {
            target[documents[i]] |= fields[i];
        }
    }

    /// <summary>The first document at or after that is in the mask; the number of documents when there is none.</summary>
    private int FindNext(int from)
    {
        while (from < documentCount && mask[from] == 0)
        {
            from += IsEmptyStretch(from) ? Vector<byte>.Count : 1;
        }

        return Math.Min(from, documentCount);
    }

    private bool IsEmptyStretch(int from) =>
        from + Vector<byte>.Count <= documentCount && Vector.EqualsAll(new Vector<byte>(mask, from), Vector<byte>.Zero);

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
