using System.Runtime.CompilerServices;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Scoring;

/// <summary>A position in a term's documents that only moves forward.</summary>
internal struct PostingCursor(int[] documents, int from, int to)
{
    private int at = from;

    public readonly int At => at;

    public readonly int Left => to - at;

    public void Skip(int count) => at += count;

    /// <summary>Moves to the first posting at or after the document: in doubling steps, then by halving.</summary>
    /// <returns>Whether it is the document's.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveTo(int document)
    {
        if (at < to && documents[at] < document)
        {
            Gallop(document);
        }

        return at < to && documents[at] == document;
    }

    private void Gallop(int document)
    {
        var (low, step) = (at, 1);
        while (low + step < to && documents[low + step] < document)
        {
            low += step;
            step <<= 1;
        }

        var high = Math.Min(low + step, to);
        while (low + 1 < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = documents[middle] < document ? (middle, high) : (low, middle);
        }

        at = high;
    }
}

/// <summary>Documents with a term.</summary>
internal sealed class TermMatcher : Matcher
{
    private readonly Postings postings;
    private readonly byte[][] lengths;
    private readonly ScoreTables tables;
    private readonly float idf;
    private readonly uint fields;
    private PostingCursor cursor;

    /// <param name="idf">The term's idf times its boost.</param>
    /// <param name="fields">Mask of the frequencies that count (<see cref="FieldFrequencies.MaskOf"/>).</param>
    public TermMatcher(Segment segment, int term, ScoreTables tables, float idf, uint fields)
    {
        (postings, lengths, this.tables, this.idf, this.fields) = (segment.Postings, segment.Lengths, tables, idf, fields);
        cursor = new(postings.Documents, postings.Starts[term], postings.Starts[term + 1]);
        Cost = postings.DocumentFrequency(term);
    }

    public override long Cost { get; }

    public override void Fill(Batch batch)
    {
        batch.Count = 0;
        while (batch.Count == 0 && cursor.Left > 0)
        {
            var (at, count) = (cursor.At, Math.Min(Batch.Capacity, cursor.Left));
            cursor.Skip(count);
            Score(postings.Documents.AsSpan(at, count), postings.Frequencies.AsSpan(at, count), batch);
        }
    }

    public override void Restrict(Batch batch)
    {
        var kept = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            var document = batch.Documents[i];
            if (cursor.MoveTo(document) && (postings.Frequencies[cursor.At] & fields) is var frequencies and not 0)
            {
                batch.Documents[kept] = document;
                batch.Scores[kept++] = batch.Scores[i] + (idf * tables.Weight(frequencies, lengths, document));
            }
        }

        batch.Count = kept;
    }

    public override void Accumulate<TCombine>(ScoreWindow window)
    {
        var (at, left) = (cursor.At, cursor.Left);
        var documents = postings.Documents.AsSpan(at, left);
        var frequencies = postings.Frequencies.AsSpan(at, left);
        var i = 0;
        for (; i < documents.Length && documents[i] < window.To; i++)
        {
            if ((frequencies[i] & fields) is var masked and not 0)
            {
                window.Add<TCombine>(documents[i], idf * tables.Weight(masked, lengths, documents[i]));
            }
        }

        cursor.Skip(i);
    }

    private void Score(ReadOnlySpan<int> documents, ReadOnlySpan<uint> frequencies, Batch batch)
    {
        var (targets, scores, count) = (batch.Documents, batch.Scores, 0);
        for (var i = 0; i < documents.Length; i++)
        {
            if ((frequencies[i] & fields) is var masked and not 0)
            {
                targets[count] = documents[i];
                scores[count++] = idf * tables.Weight(masked, lengths, documents[i]);
            }
        }

        batch.Count = count;
    }
}
