using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Scoring;

/// <summary>How common terms are in a whole snapshot, deleted documents included until they are merged away (as in Lucene).</summary>
internal sealed class TermStatistics(IReadOnlyList<SegmentView> segments)
{
    public long DocumentFrequency(string term)
    {
        var sum = 0L;
        foreach (var view in segments)
        {
            sum += view.Segment.Terms.Find(term) is >= 0 and var number ? view.Segment.Postings.DocumentFrequency(number) : 0;
        }

        return sum;
    }

    /// <summary>The sum of the frequencies of all terms that begin so.</summary>
    public long PrefixFrequency(string prefix)
    {
        var sum = 0L;
        foreach (var segment in segments.Select(view => view.Segment))
        {
            foreach (var (from, to) in RangesOf(segment, prefix))
            {
                sum += segment.Postings.Starts[to] - segment.Postings.Starts[from];
            }
        }

        return sum;
    }

    /// <summary>The terms that begin so: stems, and exact forms where they differ from their stems.</summary>
    public static IReadOnlyList<(int From, int To)> RangesOf(Segment segment, string prefix)
    {
        if (prefix.Length == 0)
        {
            return [];
        }

        var plain = segment.Terms.FindPrefix(prefix);
        var exact = segment.Terms.FindPrefix(Analysis.TermMarks.Exact + prefix);
        return (plain.To > plain.From, exact.To > exact.From) switch
        {
            (true, true) => [plain, exact],
            (true, false) => [plain],
            (false, true) => [exact],
            _ => [],
        };
    }
}
