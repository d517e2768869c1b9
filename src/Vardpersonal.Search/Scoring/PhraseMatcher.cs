using System.Runtime.CompilerServices;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Scoring;

/// <summary>Documents in which some terms stand one after another in the same field. Scored as if the phrase were a term.</summary>
internal sealed class PhraseMatcher : Matcher
{
    private readonly Segment segment;
    private readonly ScoreTables tables;
    private readonly PhrasePositions positions;
    private readonly PostingCursor[] cursors;
    private readonly int rarest;
    private readonly float idf;
    private readonly Batch pending;

    /// <param name="terms">The phrase's terms with their places in it, in order.</param>
    /// <param name="idf">The sum of the terms' idf, times the boost.</param>
    public PhraseMatcher(Segment segment, IReadOnlyList<(int Term, int Place)> terms, int slop, ScoreTables tables, float idf, SearchScratch scratch)
    {
        (this.segment, this.tables, this.idf) = (segment, tables, idf);
        pending = scratch.Batch();
        positions = new(segment.Postings, [.. terms.Select(term => term.Place)], slop);
        cursors = [.. terms.Select(term => PostingCursor.Leading(segment, term.Term))];
        for (var i = 1; i < cursors.Length; i++)
        {
            rarest = cursors[i].Left < cursors[rarest].Left ? i : rarest;
        }

        Cost = cursors[rarest].Left;
        for (var i = 0; i < cursors.Length; i++)
        {
            cursors[i] = i == rarest ? cursors[i] : PostingCursor.Following(segment, terms[i].Term);
        }
    }

    public override long Cost { get; }

    public override void Fill(Batch batch)
    {
        batch.Count = 0;
        var documents = segment.Postings.Documents;
        while (batch.Count < Batch.Capacity && cursors[rarest].Left > 0)
        {
            var document = documents[cursors[rarest].At];
            if (Score(document) is > 0 and var score)
            {
                batch.Documents[batch.Count] = document;
                batch.Scores[batch.Count++] = score;
            }

            cursors[rarest].Skip(1);
        }
    }

    public override void Restrict(Batch batch)
    {
        var kept = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            if (Score(batch.Documents[i]) is > 0 and var score)
            {
                batch.Documents[kept] = batch.Documents[i];
                batch.Scores[kept++] = batch.Scores[i] + score;
            }
        }

        batch.Count = kept;
    }

    public override void Accumulate<TCombine>(ScoreWindow window) => BatchesIntoWindow.Accumulate<TCombine>(this, pending, window);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Score(int document)
    {
        for (var i = 0; i < cursors.Length; i++)
        {
            if (!cursors[i].MoveTo(document))
            {
                return 0;
            }
        }

        var frequencies = positions.Count(cursors, segment.Lengths.Length);
        return frequencies == 0 ? 0 : idf * tables.Weight(frequencies, segment.Lengths, document);
    }
}

/// <summary>Counts how often a phrase stands in each field of a document.</summary>
internal sealed class PhrasePositions(Postings postings, int[] places, int slop)
{
    /// <summary>More occurrences of one word in one document are not looked at: the phrase has been found by then or hardly matters.</summary>
    private const int MostPositions = 4096;

    private readonly int[][] positions = [.. places.Select(_ => new int[64])];
    private readonly int[] counts = new int[places.Length];

    /// <param name="cursors">All at the document.</param>
    /// <returns>As <see cref="FieldFrequencies"/>; 0 when the phrase is not there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public uint Count(PostingCursor[] cursors, int fieldCount)
    {
        for (var i = 0; i < cursors.Length; i++)
        {
            Read(i, cursors[i].At);
        }

        uint frequencies = 0;
        Span<int> at = stackalloc int[places.Length];
        at.Clear();
        for (var first = 0; first < counts[0]; first++)
        {
            var begin = positions[0][first];
            if (Follows(begin, at))
            {
                frequencies = FieldFrequencies.Increment(frequencies, Position.Field(begin, fieldCount), fieldCount);
            }
        }

        return frequencies;
    }

    /// <summary>Whether the other words follow in order, with no more between them than is allowed in all.</summary>
    private bool Follows(int begin, Span<int> at)
    {
        var (previous, slack) = (begin, slop);
        for (var i = 1; i < places.Length; i++)
        {
            var earliest = previous + places[i] - places[i - 1];
            while (at[i] < counts[i] && positions[i][at[i]] < earliest)
            {
                at[i]++;
            }

            if (at[i] == counts[i])
            {
                return false;
            }

            var found = positions[i][at[i]];
            slack -= found - earliest;
            if (slack < 0)
            {
                return false;
            }

            previous = found;
        }

        return true;
    }

    private void Read(int word, int posting)
    {
        var bytes = postings.PositionStarts[posting + 1] - postings.PositionStarts[posting];
        if (bytes > positions[word].Length)
        {
            positions[word] = new int[Math.Min(MostPositions, bytes)];
        }

        counts[word] = postings.ReadPositions(posting, positions[word]);
    }
}
