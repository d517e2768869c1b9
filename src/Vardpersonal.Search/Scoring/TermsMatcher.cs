using System.Runtime.CompilerServices;

namespace Vardpersonal.Search.Scoring;

/// <summary>
/// Documents with all of some terms. The rarest term's documents are narrowed term by term, and only those left at the end are scored:
/// most documents of a common word are never looked at.
/// </summary>
internal sealed class TermsMatcher : Matcher
{
    private readonly TermMatcher[] terms;
    private readonly int[][] postings;
    private readonly Batch pending;

    public TermsMatcher(IEnumerable<TermMatcher> terms, SearchScratch scratch)
    {
        this.terms = [.. terms.OrderBy(term => term.Cost)];
        postings = [.. this.terms.Select(_ => scratch.Batch().Documents)];
        pending = scratch.Batch();
        foreach (var term in this.terms.Skip(1))
        {
            term.Follow();
        }
    }

    public override long Cost => terms[0].Cost;

    public override void Fill(Batch batch)
    {
        do
        {
            batch.Count = terms[0].NextPostings(batch.Documents, postings[0]);
            if (batch.Count == 0)
            {
                return;
            }

            for (var term = 1; term < terms.Length; term++)
            {
                Narrow(batch, term);
            }

            batch.Scores.AsSpan(0, batch.Count).Clear();
            AddScores(batch);
        }
        while (batch.Count == 0);
    }

    public override void Restrict(Batch batch)
    {
        foreach (var term in terms)
        {
            term.Restrict(batch);
        }
    }

    public override void Accumulate<TCombine>(ScoreWindow window) => BatchesIntoWindow.Accumulate<TCombine>(this, pending, window);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Narrow(Batch batch, int term)
    {
        var (kept, documents, found) = (0, batch.Documents, postings[term]);
        ref var cursor = ref terms[term].Cursor;
        for (var i = 0; i < batch.Count; i++)
        {
            if (!cursor.MoveTo(documents[i]))
            {
                continue;
            }

            documents[kept] = documents[i];
            found[kept] = cursor.At;
            for (var earlier = 0; earlier < term; earlier++)
            {
                postings[earlier][kept] = postings[earlier][i];
            }

            kept++;
        }

        batch.Count = kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddScores(Batch batch)
    {
        for (var term = 0; term < terms.Length; term++)
        {
            var found = postings[term];
            for (var i = 0; i < batch.Count; i++)
            {
                batch.Scores[i] += terms[term].ScoreOf(found[i], batch.Documents[i]);
            }
        }
    }
}
