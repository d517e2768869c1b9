namespace Vardpersonal.Search.Scoring;

/// <summary>Documents that one matcher finds and none of some others.</summary>
internal sealed class WithoutMatcher(Matcher wanted, IReadOnlyList<Matcher> excluded, SearchScratch scratch) : Matcher
{
    private readonly Batch copy = scratch.Batch();
    private readonly Batch pending = scratch.Batch();

    public override long Cost => wanted.Cost;

    public override void Fill(Batch batch)
    {
        do
        {
            wanted.Fill(batch);
            if (batch.Count == 0)
            {
                return;
            }

            Exclude(batch);
        }
        while (batch.Count == 0);
    }

    public override void Restrict(Batch batch)
    {
        wanted.Restrict(batch);
        Exclude(batch);
    }

    public override void Accumulate<TCombine>(ScoreWindow window) => BatchesIntoWindow.Accumulate<TCombine>(this, pending, window);

    private void Exclude(Batch batch)
    {
        foreach (var matcher in excluded)
        {
            batch.CopyDocumentsTo(copy);
            matcher.Restrict(copy);
            batch.Remove(copy);
        }
    }
}

/// <summary>Documents that one matcher finds; what others find of them only adds to their scores.</summary>
internal sealed class PreferringMatcher(Matcher required, IReadOnlyList<Matcher> preferred, SearchScratch scratch) : Matcher
{
    private readonly Batch copy = scratch.Batch();
    private readonly Batch pending = scratch.Batch();

    public override long Cost => required.Cost;

    public override void Fill(Batch batch)
    {
        required.Fill(batch);
        Prefer(batch);
    }

    public override void Restrict(Batch batch)
    {
        required.Restrict(batch);
        Prefer(batch);
    }

    public override void Accumulate<TCombine>(ScoreWindow window) => BatchesIntoWindow.Accumulate<TCombine>(this, pending, window);

    private void Prefer(Batch batch)
    {
        foreach (var matcher in preferred)
        {
            batch.CopyDocumentsTo(copy);
            matcher.Restrict(copy);
            batch.Add(copy);
        }
    }
}

/// <summary>Every document of a segment, with the same score.</summary>
internal sealed class EveryMatcher(int documentCount, float score) : Matcher
{
    private int next;

    public override long Cost => documentCount;

    public override void Fill(Batch batch)
    {
        batch.Count = Math.Min(Batch.Capacity, documentCount - next);
        for (var i = 0; i < batch.Count; i++)
        {
            (batch.Documents[i], batch.Scores[i]) = (next++, score);
        }
    }

    public override void Restrict(Batch batch)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Scores[i] += score;
        }
    }

    public override void Accumulate<TCombine>(ScoreWindow window)
    {
        for (; next < documentCount && next < window.To; next++)
        {
            window.Add<TCombine>(next, score);
        }
    }
}
