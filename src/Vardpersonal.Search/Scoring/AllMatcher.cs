namespace Vardpersonal.Search.Scoring;

/// <summary>Documents that all of some matchers find: the rarest leads, the others only look where it has been.</summary>
internal sealed class AllMatcher : Matcher
{
    private readonly Matcher[] matchers;
    private readonly Batch own;

    public AllMatcher(IEnumerable<Matcher> matchers, SearchScratch scratch)
    {
        this.matchers = [.. matchers.OrderBy(matcher => matcher.Cost)];
        own = scratch.Batch();
    }

    public override long Cost => matchers[0].Cost;

    public override void Fill(Batch batch)
    {
        do
        {
            matchers[0].Fill(batch);
            if (batch.Count == 0)
            {
                return;
            }

            for (var i = 1; i < matchers.Length && batch.Count > 0; i++)
            {
                matchers[i].Restrict(batch);
            }
        }
        while (batch.Count == 0);
    }

    public override void Restrict(Batch batch)
    {
        foreach (var matcher in matchers)
        {
            matcher.Restrict(batch);
        }
    }

    public override void Accumulate<TCombine>(ScoreWindow window) => BatchesIntoWindow.Accumulate<TCombine>(this, own, window);
}

/// <summary>Brings what a matcher fills batches with into windows; what is past the window waits for the next.</summary>
internal static class BatchesIntoWindow
{
    /// <param name="pending">What has been filled but not used: the same batch every time, empty at first.</param>
    public static void Accumulate<TCombine>(Matcher matcher, Batch pending, ScoreWindow window)
        where TCombine : struct, ICombine
    {
        while (true)
        {
            if (pending.Count == 0)
            {
                matcher.Fill(pending);
                if (pending.Count == 0)
                {
                    return;
                }
            }

            var used = 0;
            while (used < pending.Count && pending.Documents[used] < window.To)
            {
                window.Add<TCombine>(pending.Documents[used], pending.Scores[used]);
                used++;
            }

            if (used < pending.Count)
            {
                Shift(pending, used);
                return;
            }

            pending.Count = 0;
        }
    }

    private static void Shift(Batch batch, int used)
    {
        batch.Documents.AsSpan(used, batch.Count - used).CopyTo(batch.Documents);
        batch.Scores.AsSpan(used, batch.Count - used).CopyTo(batch.Scores);
        batch.Count -= used;
    }
}
