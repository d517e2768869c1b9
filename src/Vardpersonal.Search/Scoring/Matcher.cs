namespace Vardpersonal.Search.Scoring;

/// <summary>
/// Finds the documents of one segment that match a part of a query, and scores them. Lucene's Scorer, but a batch at a time, so that
/// the work is done in short loops over arrays. Documents come in rising order, each once; deleted ones too, for the collector to drop.
/// A matcher is used by one thread, and by one of <see cref="Fill"/>, <see cref="Restrict"/> and <see cref="Accumulate"/> throughout.
/// </summary>
internal abstract class Matcher
{
    /// <summary>At most how many documents match: the rarest part of a query leads.</summary>
    public abstract long Cost { get; }

    /// <summary>Fills the batch with the next documents; leaves it empty when there are no more.</summary>
    public abstract void Fill(Batch batch);

    /// <summary>Keeps those documents of the batch that match too, and adds their scores. Every batch goes on where the last one ended.</summary>
    public abstract void Restrict(Batch batch);

    /// <summary>Brings all documents of the window into it.</summary>
    public abstract void Accumulate<TCombine>(ScoreWindow window)
        where TCombine : struct, ICombine;
}

/// <summary>How the scores of several matchers become one.</summary>
internal interface ICombine
{
    static abstract float Combine(float sofar, float added);
}

internal readonly struct Adding : ICombine
{
    public static float Combine(float sofar, float added) => sofar + added;
}

internal readonly struct Best : ICombine
{
    public static float Combine(float sofar, float added) => Math.Max(sofar, added);
}
