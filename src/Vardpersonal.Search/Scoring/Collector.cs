using Vardpersonal.Search.Facets;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Search.Scoring;

/// <summary>Takes in everything that matches, segment by segment: counts it, counts its facets, keeps the best.</summary>
internal sealed class Collector(SearchRequest request, IndexSchema schema, SearchScratch scratch)
{
    /// <summary>A search of everything looks up now and then whether anybody still waits for it.</summary>
    private const int BatchesBetweenChecks = 64;

    private readonly TopHits top = new(checked(request.Skip + request.Take));
    private readonly Dictionary<string, int>[] counts = request.CountFacets ? [.. schema.FacetFields.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))] : [];

    public int Total { get; private set; }

    public void Collect(SegmentView view, int segmentNumber, Matcher matcher, CancellationToken ct)
    {
        var segment = view.Segment;
        var gate = new FacetGate(segment, schema, request.Filters, scratch);
        var sieve = new DocumentSieve(view, schema, request);
        var boosts = new ScoreBoosts(segment, schema, request.Boosts);
        FacetTally[] tallies = request.CountFacets ? [.. segment.Facets.Select(column => new FacetTally(column))] : [];
        var batch = scratch.Batch();
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
            PassGate(gate, batch, tallies);
            boosts.Apply(batch);
            Total += batch.Count;
            Keep(segment, segmentNumber, batch);
        }

        for (var i = 0; i < tallies.Length; i++)
        {
            tallies[i].AddTo(counts[i]);
        }
    }

    public IReadOnlyList<Candidate> Hits() => [.. top.ToList().Skip(request.Skip)];

    public IReadOnlyList<FacetCounts> Facets() =>
        [.. counts.Select((values, i) => new FacetCounts(
            schema.FacetFields[i],
            [.. values.Select(pair => new FacetCount(pair.Key, pair.Value)).OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)]))];

    private static void PassGate(FacetGate gate, Batch batch, FacetTally[] tallies)
    {
        if (!gate.IsOpen)
        {
            gate.Pass(batch);
            if (tallies.Length > 0)
            {
                foreach (var (field, alone) in gate.Alone)
                {
                    tallies[field].Count(alone.Documents.AsSpan(0, alone.Count));
                }
            }
        }

        foreach (var tally in tallies)
        {
            tally.Count(batch.Documents.AsSpan(0, batch.Count));
        }
    }

    private void Keep(Segment segment, int segmentNumber, Batch batch)
    {
        var isByDay = request.Sort == SortOrder.Date;
        for (var i = 0; i < batch.Count; i++)
        {
            var (document, score) = (batch.Documents[i], batch.Scores[i]);
            if (!isByDay && BitConverter.SingleToUInt32Bits(score) < top.Least >> 32)
            {
                continue;
            }

            var order = isByDay ? TopHits.ByDay(segment.Days[document], score, segment.Ties[document]) : TopHits.ByRelevance(score, segment.Ties[document]);
            if (order >= top.Least)
            {
                top.Offer(new(order, score, segmentNumber, document));
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
