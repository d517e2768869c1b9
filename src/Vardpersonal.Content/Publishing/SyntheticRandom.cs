namespace Vardpersonal.Content.Publishing;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014). The same numbers on every machine and runtime, which <see cref="Random"/> does not promise.
/// For load tests only, never for secrets.
/// </summary>
internal sealed class SyntheticRandom(ulong seed)
{
    private ulong state = seed;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>At most <paramref name="count"/> different ones, in the order of the list.</summary>
    public IReadOnlyList<T> Pick<T>(IReadOnlyList<T> from, int count)
    {
        var chosen = new SortedSet<int>();
        while (chosen.Count < Math.Min(count, from.Count))
        {
            chosen.Add(Below(from.Count));
        }

        return [.. chosen.Select(i => from[i])];
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
