namespace Vardpersonal.Search.Scoring;

/// <summary>Documents that any of some matchers find, their scores added or the best of them taken.</summary>
internal sealed class AnyMatcher<TOwn> : Matcher
    where TOwn : struct, ICombine
{
    private readonly Matcher[] matchers;
    private readonly ScoreWindow window;
    private readonly SideBySide sideBySide;
    private readonly Batch pending;
    private readonly int documentCount;
    private int next;
    private bool isDrained = true;

    /// <param name="documentCount">Of the segment.</param>
    public AnyMatcher(IEnumerable<Matcher> matchers, SearchScratch scratch, int documentCount)
    {
        this.matchers = [.. matchers];
        this.documentCount = documentCount;
        window = scratch.Window();
        pending = scratch.Batch();
        sideBySide = new(this.matchers, scratch);
        Cost = Math.Min(documentCount, this.matchers.Sum(matcher => matcher.Cost));
    }

    public override long Cost { get; }

    public override void Fill(Batch batch)
    {
        batch.Count = 0;
        while (true)
        {
            if (isDrained)
            {
                if (next >= documentCount)
                {
                    return;
                }

                window.MoveTo(next);
                next += ScoreWindow.Size;
                foreach (var matcher in matchers)
                {
                    matcher.Accumulate<TOwn>(window);
                }
            }

            isDrained = window.Drain(batch);
            if (!isDrained)
            {
                return;
            }
        }
    }

    public override void Restrict(Batch batch)
    {
        sideBySide.Ask(batch);
        var kept = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            if (sideBySide.Of<TOwn>(batch.Documents[i]) is (> 0, var score))
            {
                batch.Documents[kept] = batch.Documents[i];
                batch.Scores[kept++] = batch.Scores[i] + score;
            }
        }

        batch.Count = kept;
    }

    public override void Accumulate<TCombine>(ScoreWindow outer) => BatchesIntoWindow.Accumulate<TCombine>(this, pending, outer);
}
