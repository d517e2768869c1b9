using Vardpersonal.Search.Facets;
using Vardpersonal.Search.Highlighting;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Scoring;

namespace Vardpersonal.Search.Index;

/// <summary>The index as it was at a commit. Immutable and thread-safe: searches go on in it whatever the writer does.</summary>
public sealed class Snapshot
{
    private readonly IndexSchema schema;
    private readonly ScoreTables tables;
    private readonly TermStatistics statistics;
    private readonly FacetValues[] facetValues;

    internal Snapshot(IndexSchema schema, IReadOnlyList<SegmentView> segments, string? cursor)
    {
        (this.schema, Segments, Cursor) = (schema, segments, cursor);
        DocumentCount = segments.Sum(view => view.LiveCount);
        var all = segments.Sum(view => view.Segment.DocumentCount);
        var averages = schema.TextFields.Select((_, field) => all == 0 ? 0 : (float)(segments.Sum(view => view.Segment.WordCounts[field]) / (double)all));
        tables = new(schema, [.. averages], all);
        statistics = new(segments);
        facetValues = FacetValues.Of(schema, segments);
    }

    public int DocumentCount { get; }

    public int SegmentCount => Segments.Count;

    /// <summary>What the writer said when it committed.</summary>
    public string? Cursor { get; }

    internal IReadOnlyList<SegmentView> Segments { get; }

    /// <summary>How many documents have the term; those deleted since the last merge are still counted.</summary>
    public long DocumentFrequency(string term) => statistics.DocumentFrequency(term);

    /// <summary>Every term with its number of documents, in ordinal order within each segment; a term of several segments comes several times.</summary>
    public IEnumerable<(string Term, int Documents)> Terms()
    {
        foreach (var segment in Segments.Select(view => view.Segment))
        {
            for (var term = 0; term < segment.Terms.Count; term++)
            {
                yield return (segment.Terms[term].ToString(), segment.Postings.DocumentFrequency(term));
            }
        }
    }

    /// <summary>The keys of all documents.</summary>
    public IEnumerable<string> Keys() => Segments.SelectMany(view => Enumerable.Range(0, view.Segment.DocumentCount).Where(view.IsLive).Select(document => view.Segment.Keys[document].ToString()));

    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public SearchResult Search(SearchRequest request, CancellationToken ct)
    {
        var scratch = SearchScratch.Begin();
        var collector = new Collector(request, schema, facetValues, scratch);
        for (var i = 0; i < Segments.Count; i++)
        {
            if (Factory(Segments[i].Segment, scratch).Make(request.Query) is { } matcher)
            {
                collector.Collect(Segments[i], i, matcher, ct);
            }
        }

        return new(collector.Total, HitsOf(request, collector.Hits(), scratch), collector.Facets());
    }

    internal MatcherFactory Factory(Segment segment, SearchScratch scratch) => new(segment, schema, tables, statistics, scratch);

    private Hit[] HitsOf(SearchRequest request, ArraySegment<Candidate> candidates, SearchScratch scratch)
    {
        var hits = new Hit[candidates.Count];
        for (var number = 0; number < Segments.Count; number++)
        {
            WriteHits(request, candidates, number, scratch, hits);
        }

        return hits;
    }

    /// <summary>Writes the hits that lie in one segment to their places.</summary>
    private void WriteHits(SearchRequest request, ArraySegment<Candidate> candidates, int number, SearchScratch scratch, Hit[] hits)
    {
        var segment = Segments[number].Segment;
        var explainer = request.Explain ? new Explainer(segment, schema, tables, statistics) : null;
        WordMarks? marks = null;
        try
        {
            for (var rank = 0; rank < hits.Length; rank++)
            {
                if (candidates[rank].Segment == number)
                {
                    marks ??= request.Passages is null ? null : new(segment, request.Query, tables, statistics, scratch);
                    hits[rank] = HitOf(request, segment, candidates[rank], marks, explainer);
                }
            }
        }
        finally
        {
            marks?.Dispose();
        }
    }

    private Hit HitOf(SearchRequest request, Segment segment, Candidate candidate, WordMarks? marks, Explainer? explainer)
    {
        var document = candidate.Document;
        var (title, titleMarks) = MarkedText.Title(segment, document, marks);
        return new()
        {
            Key = segment.Keys[document].ToString(),
            Title = title,
            TitleMarks = titleMarks,
            Score = candidate.Score,
            Date = DateOnly.FromDayNumber(segment.Days[document]),
            Stored = segment.StoredOf(document),
            Passages = marks is null ? [] : PassageMaker.Make(segment, document, marks, request.Passages!, schema),
            Explanation = explainer?.Explain(request, document),
        };
    }
}
