namespace Vardpersonal.Search.Scoring;

/// <summary>Documents that at least so many of some matchers find; their scores are added, times the share of the matchers.</summary>
internal sealed class MostMatcher : Matcher
{
    private readonly Matcher[] matchers;
    private readonly ScoreWindow each;
    private readonly Batch drained;
    private readonly Batch pending;
    private readonly SideBySide sideBySide;
    private readonly float[] scores = new float[ScoreWindow.Size];
    private readonly byte[] counts = new byte[ScoreWindow.Size];
    private readonly int documentCount;
    private readonly int atLeast;
    private int from = -ScoreWindow.Size;
    private int place = ScoreWindow.Size;

    public MostMatcher(IEnumerable<Matcher> matchers, int atLeast, SearchScratch scratch, int documentCount)
    {
        this.matchers = [.. matchers];
        (this.atLeast, this.documentCount) = (atLeast, documentCount);
        sideBySide = new(this.matchers, scratch);
        (each, drained, pending) = (scratch.Window(), scratch.Batch(), scratch.Batch());
    }

    public override long Cost => documentCount;

    /// <summary>How many were asked for, those that this segment has nothing of included.</summary>
    public required int Of { get; init; }

    public override void Fill(Batch batch)
    {
        batch.Count = 0;
        while (batch.Count < Batch.Capacity)
        {
            if (place == ScoreWindow.Size && !NextWindow())
            {
                return;
            }

            for (; place < ScoreWindow.Size && batch.Count < Batch.Capacity; place++)
            {
                if (counts[place] >= atLeast)
                {
                    batch.Documents[batch.Count] = from + place;
                    batch.Scores[batch.Count++] = scores[place] * counts[place] / Of;
                }
            }
        }
    }

    public override void Restrict(Batch batch)
    {
        sideBySide.Ask(batch);
        var kept = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            var (count, score) = sideBySide.Of<Adding>(batch.Documents[i]);
            if (count >= atLeast)
            {
                batch.Documents[kept] = batch.Documents[i];
                batch.Scores[kept++] = batch.Scores[i] + (score * count / Of);
            }
        }

        batch.Count = kept;
    }

    public override void Accumulate<TCombine>(ScoreWindow window) => BatchesIntoWindow.Accumulate<TCombine>(this, pending, window);

    private bool NextWindow()
    {
        from += ScoreWindow.Size;
        if (from >= documentCount)
        {
            return false;
        }

        place = 0;
        Array.Clear(scores);
        Array.Clear(counts);
        foreach (var matcher in matchers)
        {
            each.MoveTo(from);
            matcher.Accumulate<Adding>(each);
            Count();
        }

        return true;
    }

    private void Count()
    {
        var isEmpty = false;
        while (!isEmpty)
        {
            drained.Count = 0;
            isEmpty = each.Drain(drained);
            for (var i = 0; i < drained.Count; i++)
            {
                var at = drained.Documents[i] - from;
                scores[at] += drained.Scores[i];
                counts[at]++;
            }
        }
    }
}
