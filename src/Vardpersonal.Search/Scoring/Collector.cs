using System.Runtime.CompilerServices;
using Vardpersonal.Search.Facets;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Search.Scoring;

/// <summary>Takes in everything that matches, segment by segment: counts it, counts its facets, keeps the best.</summary>
internal sealed class Collector(SearchRequest request, IndexSchema schema, FacetValues[] values, SearchScratch scratch)
{
    /// <summary>A search of everything looks up now and then whether anybody still waits for it.</summary>
    private const int BatchesBetweenChecks = 64;

    private readonly TopHits top = new(checked(request.Skip + request.Take));
    private readonly FacetCounter? facets = request.CountFacets ? new(schema, values) : null;

    public int Total { get; private set; }

    public void Collect(SegmentView view, int segmentNumber, Matcher matcher, CancellationToken ct)
    {
        var segment = view.Segment;
        var gate = request.Filters.Count > 0 ? new FacetGate(segment, schema, request.Filters, scratch) : null;
        var sieve = new DocumentSieve(view, schema, request);
        var boosts = new ScoreBoosts(segment, schema, request.Boosts);
        var batch = scratch.Batch();
        facets?.Begin(segment, gate is null ? matcher.Cost : 0);
        for (var n = 0; ; n++)
        {
            if (n % BatchesBetweenChecks == 0)
            {
                ct.ThrowIfCancellationRequested();
            }

            matcher.Fill(batch);
            if (batch.Count == 0)
            {
                break;
            }

            sieve.Sift(batch);
            PassGate(gate, batch);
            facets?.Count(batch);
            boosts.Apply(batch);
            Total += batch.Count;
            Keep(segment, segmentNumber, batch);
        }

        facets?.End(segmentNumber);
    }

    /// <summary>The hits asked for, best first.</summary>
    public ArraySegment<Candidate> Hits()
    {
        var sorted = top.ToSorted();
        var skipped = Math.Min(request.Skip, sorted.Length);
        return new(sorted, skipped, sorted.Length - skipped);
    }

    public IReadOnlyList<FacetCounts> Facets() => facets?.ToCounts() ?? [];

    private void PassGate(FacetGate? gate, Batch batch)
    {
        if (gate is null)
        {
            return;
        }

        gate.Pass(batch);
        if (facets is not null)
        {
            gate.CountAlone(facets);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Keep(Segment segment, int segmentNumber, Batch batch)
    {
        var isByDay = request.Sort == SortOrder.Date;
        var least = isByDay ? 0 : BitConverter.UInt32BitsToSingle((uint)(top.Least >> 32));
        for (var i = 0; i < batch.Count; i++)
        {
            var score = batch.Scores[i];
            if (score < least)
            {
                continue;
            }

            var document = batch.Documents[i];
            var order = isByDay ? TopHits.ByDay(segment.Days[document], score, segment.Ties[document]) : TopHits.ByRelevance(score, segment.Ties[document]);
            if (order >= top.Least)
            {
                top.Offer(new(order, score, segmentNumber, document));
                least = isByDay ? 0 : BitConverter.UInt32BitsToSingle((uint)(top.Least >> 32));
            }
        }
    }
}

/// <summary>Drops what is deleted, hidden or outside the dates.</summary>
internal sealed class DocumentSieve
{
    private readonly SegmentView view;
    private readonly (ushort[] SetOf, byte[] Hidden)[] hidden;
    private readonly int from;
    private readonly int to;
    private readonly bool hasDates;

    public DocumentSieve(SegmentView view, IndexSchema schema, SearchRequest request)
    {
        this.view = view;
        hidden = [.. request.Hidden.Select(filter => FacetGate.FieldOf(schema, filter.Field) is var field
            ? (view.Segment.Facets[field].SetOf, view.Segment.Facets[field].SetsWith(filter.Values)) : default)];
        hasDates = request.Dates is not null;
        from = request.Dates?.From?.DayNumber ?? int.MinValue;
        to = request.Dates?.To?.DayNumber ?? int.MaxValue;
    }

    public void Sift(Batch batch)
    {
        if (view.Live is null && hidden.Length == 0 && !hasDates)
        {
            return;
        }

        var kept = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            if (IsShown(batch.Documents[i]))
            {
                batch.Documents[kept] = batch.Documents[i];
                batch.Scores[kept++] = batch.Scores[i];
            }
        }

        batch.Count = kept;
    }

    public bool IsShown(int document)
    {
        if (!view.IsLive(document) || (hasDates && (view.Segment.Days[document] < from || view.Segment.Days[document] > to)))
        {
            return false;
        }

        foreach (var (setOf, sets) in hidden)
        {
            if (sets[setOf[document]] != 0)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Multiplies scores by what the document and its facet values are worth.</summary>
internal sealed class ScoreBoosts
{
    private readonly Segment segment;
    private readonly (ushort[] SetOf, float[] Factors)[] fields;

    public ScoreBoosts(Segment segment, IndexSchema schema, IReadOnlyList<ValueBoost> boosts)
    {
        this.segment = segment;
        fields = [.. boosts.GroupBy(boost => boost.Field, StringComparer.Ordinal).Select(field => Factors(segment.Facets[FacetGate.FieldOf(schema, field.Key)], [.. field]))];
    }

    public bool AreNeutral => fields.Length == 0 && !segment.HasBoosts;

    public void Apply(Batch batch)
    {
        if (AreNeutral)
        {
            return;
        }

        for (var i = 0; i < batch.Count; i++)
        {
            batch.Scores[i] *= FactorOf(batch.Documents[i]);
        }
    }

    public float FactorOf(int document)
    {
        var factor = segment.Boosts[document];
        foreach (var (setOf, factors) in fields)
        {
            factor *= factors[setOf[document]];
        }

        return factor;
    }

    /// <summary>Of a document with several boosted values the best one counts.</summary>
    private static (ushort[] SetOf, float[] Factors) Factors(FacetColumn column, IReadOnlyList<ValueBoost> boosts)
    {
        var factors = column.Sets.Select(set => set
            .SelectMany(value => boosts.Where(boost => boost.Value == column.Values[value]).Select(boost => boost.Factor))
            .DefaultIfEmpty(1)
            .Max());
        return (column.SetOf, [.. factors]);
    }
}
