using System.Runtime.CompilerServices;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Scoring;

/// <summary>A position in a term's documents that only moves forward.</summary>
internal struct PostingCursor(int[] documents, int from, int to, DenseTerm? dense = null)
{
    /// <summary>So many steps are taken one by one before longer ones are tried: lists of about the same length stay close.</summary>
    private const int Near = 8;

    private int at = from;

    /// <summary>A cursor that goes through the term's documents.</summary>
    public static PostingCursor Leading(Segment segment, int term) =>
        new(segment.Postings.Documents, segment.Postings.Starts[term], segment.Postings.Starts[term + 1]);

    /// <summary>A cursor that is asked about other documents.</summary>
    public static PostingCursor Following(Segment segment, int term) =>
        new(segment.Postings.Documents, segment.Postings.Starts[term], segment.Postings.Starts[term + 1], segment.DenseTerms.Of(term));

    public readonly int At => at;

    public readonly int Left => to - at;

    public void Skip(int count) => at += count;

    /// <summary>
    /// Moves to the document's posting, or past where it would be: step by step, then in doubling steps, then by halving. The cursor
    /// of a dense term knows where to go, and stays where it is when the document is not there.
    /// </summary>
    /// <returns>Whether the document has the term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveTo(int document)
    {
        if (dense is not null)
        {
            if (!dense.Has(document))
            {
                return false;
            }

            at = dense.PostingOf(document);
            return true;
        }

        if (at < to && documents[at] < document)
        {
            Gallop(document);
        }

        return at < to && documents[at] == document;
    }

    private void Gallop(int document)
    {
        var near = Math.Min(at + Near, to);
        while (at < near && documents[at] < document)
        {
            at++;
        }

        if (at == to || documents[at] >= document)
        {
            return;
        }

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
    private readonly Segment segment;
    private readonly int term;
    private readonly Postings postings;
    private readonly byte[][] lengths;
    private readonly ScoreTables tables;
    private readonly float idf;
    private readonly uint fields;
    private readonly bool isInSomeFields;
    private PostingCursor cursor;
    private bool isFollowing;

    /// <param name="idf">The term's idf times its boost.</param>
    /// <param name="fields">Mask of the frequencies that count (<see cref="FieldFrequencies.MaskOf"/>).</param>
    public TermMatcher(Segment segment, int term, ScoreTables tables, float idf, uint fields)
    {
        (this.segment, this.term) = (segment, term);
        (postings, lengths, this.tables, this.idf, this.fields) = (segment.Postings, segment.Lengths, tables, idf, fields);
        isInSomeFields = fields != FieldFrequencies.MaskOf(Queries.Query.AllFields, tables.FieldCount);
        cursor = PostingCursor.Leading(segment, term);
        Cost = postings.DocumentFrequency(term);
    }

    public override long Cost { get; }

    /// <summary>Whether the term counts in every field.</summary>
    public bool IsInAllFields => !isInSomeFields;

    /// <summary>Where it stands among its documents, for a matcher that moves it itself.</summary>
    public ref PostingCursor Cursor => ref cursor;

    /// <summary>Prepares it for being asked about other terms' documents.</summary>
    public void Follow()
    {
        isFollowing = true;
        cursor = PostingCursor.Following(segment, term);
    }

    public float ScoreOf(int posting, int document) => idf * tables.Weight(postings.Frequencies[posting], lengths, document);

    /// <summary>Takes the next documents, unscored, and where their postings are.</summary>
    /// <returns>How many.</returns>
    public int NextPostings(int[] documents, int[] found)
    {
        var (at, count) = (cursor.At, Math.Min(Batch.Capacity, cursor.Left));
        postings.Documents.AsSpan(at, count).CopyTo(documents);
        for (var i = 0; i < count; i++)
        {
            found[i] = at + i;
        }

        cursor.Skip(count);
        return count;
    }

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
        if (!isFollowing)
        {
            Follow();
        }

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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Accumulate<TCombine>(ScoreWindow window)
    {
        var documents = postings.Documents.AsSpan(cursor.At, cursor.Left);
        var count = documents.BinarySearch(window.To) is var found && found < 0 ? ~found : found;
        documents = documents[..count];
        var frequencies = postings.Frequencies.AsSpan(cursor.At, count);
        cursor.Skip(count);
        if (isInSomeFields)
        {
            AccumulateSome<TCombine>(documents, frequencies, window);
            return;
        }

        var scores = window.Scores;
        var table = tables.BodyWeights;
        var bodyLengths = lengths[^1];
        var from = window.From;
        for (var i = 0; i < documents.Length; i++)
        {
            var (document, frequency) = (documents[i], frequencies[i]);
            var weight = frequency < ScoreTables.CommonFrequencies ? table[(int)(frequency << 8) | bodyLengths[document]] : tables.WeightOfFields(frequency, lengths, document);
            ref var sofar = ref scores[document - from];
            sofar = TCombine.Combine(sofar, idf * weight);
        }
    }

    private void AccumulateSome<TCombine>(ReadOnlySpan<int> documents, ReadOnlySpan<uint> frequencies, ScoreWindow window)
        where TCombine : struct, ICombine
    {
        for (var i = 0; i < documents.Length; i++)
        {
            if ((frequencies[i] & fields) is var masked and not 0)
            {
                window.Add<TCombine>(documents[i], idf * tables.Weight(masked, lengths, documents[i]));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(ReadOnlySpan<int> documents, ReadOnlySpan<uint> frequencies, Batch batch)
    {
        if (isInSomeFields)
        {
            ScoreSome(documents, frequencies, batch);
            return;
        }

        documents.CopyTo(batch.Documents);
        batch.Count = documents.Length;
        var scores = batch.Scores.AsSpan(0, documents.Length);
        var table = tables.BodyWeights;
        var bodyLengths = lengths[^1];
        for (var i = 0; i < scores.Length; i++)
        {
            var (document, frequency) = (documents[i], frequencies[i]);
            scores[i] = idf * (frequency < ScoreTables.CommonFrequencies ? table[(int)(frequency << 8) | bodyLengths[document]] : tables.WeightOfFields(frequency, lengths, document));
        }
    }

    private void ScoreSome(ReadOnlySpan<int> documents, ReadOnlySpan<uint> frequencies, Batch batch)
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
