using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Scoring;

namespace Vardpersonal.Search.Highlighting;

/// <summary>
/// Which words of a segment, as written, are those that a query looks for: a byte per surface says which part of the query it answers.
/// Made once a query and segment, so that marking a text is one look-up a word. Dispose to give the bytes back.
/// </summary>
internal sealed class WordMarks : IDisposable
{
    private const int MostGroups = 31;

    private readonly Segment segment;
    private readonly ScoreTables tables;
    private readonly TermStatistics statistics;
    private readonly byte[] marks;
    private readonly List<int> marked = [];
    private readonly float[] weights = new float[MostGroups + 1];
    private int groups;

    public WordMarks(Segment segment, Query query, ScoreTables tables, TermStatistics statistics, SearchScratch scratch)
    {
        (this.segment, this.tables, this.statistics) = (segment, tables, statistics);
        marks = scratch.SurfaceMarks(segment.Surfaces.Count);
        Visit(query, group: 0);
    }

    /// <summary>The part of the query that the word answers, from 1; 0 when none.</summary>
    public byte Group(int surface) => marks[surface];

    /// <summary>How much a word of the group says: the greatest idf of its terms.</summary>
    public float Weight(byte group) => weights[group];

    public void Dispose()
    {
        foreach (var surface in marked)
        {
            marks[surface] = 0;
        }

        marked.Clear();
    }

    /// <param name="group">0 while every word stands for itself; alternatives for one word share its group.</param>
    private void Visit(Query query, int group)
    {
        switch (query)
        {
            case Query.Term term:
                MarkTerm(term.Text, Of(group));
                break;
            case Query.Prefix prefix:
                MarkPrefix(prefix.Text, Of(group));
                break;
            case Query.Phrase phrase:
                foreach (var term in phrase.Terms.Where(term => term.Length > 0))
                {
                    MarkTerm(term, Of(group));
                }

                break;
            case Query.BestOf best:
                VisitEach(best.Clauses, Of(group));
                break;
            case Query.AllOf(var clauses):
                VisitEach(clauses, group);
                break;
            case Query.AnyOf(var clauses):
                VisitEach(clauses, group);
                break;
            case Query.MostOf most:
                VisitEach(most.Clauses, group);
                break;
            case Query.Without without:
                Visit(without.Wanted, group);
                break;
            case Query.Preferring preferring:
                Visit(preferring.Required, group);
                VisitEach(preferring.Preferred, group);
                break;
        }
    }

    private void VisitEach(IReadOnlyList<Query> clauses, int group)
    {
        foreach (var clause in clauses)
        {
            Visit(clause, group);
        }
    }

    private byte Of(int group) => (byte)(group != 0 ? group : Math.Min(MostGroups, ++groups));

    private void MarkTerm(string text, byte group)
    {
        if (segment.Terms.Find(text) is >= 0 and var term)
        {
            weights[group] = Math.Max(weights[group], tables.Idf(statistics.DocumentFrequency(text)));
            MarkSurfaces(term, term + 1, group);
        }
    }

    private void MarkPrefix(string text, byte group)
    {
        weights[group] = Math.Max(weights[group], tables.Idf(statistics.PrefixFrequency(text)));
        foreach (var (from, to) in TermStatistics.RangesOf(segment, text))
        {
            MarkSurfaces(from, to, group);
        }
    }

    private void MarkSurfaces(int fromTerm, int toTerm, byte group)
    {
        var (starts, surfaces) = segment.SurfacesByTerm;
        for (var i = starts[fromTerm]; i < starts[toTerm]; i++)
        {
            if (marks[surfaces[i]] == 0)
            {
                marks[surfaces[i]] = group;
                marked.Add(surfaces[i]);
            }
        }
    }
}
