namespace Vardpersonal.Content.Statistics;

/// <summary>What has been looked for in a period. Only texts that several have asked are named; the others are one sum.</summary>
/// <param name="Searches">All of them, the others' included.</param>
/// <param name="Top">The most asked first.</param>
/// <param name="OtherSearches">Searches for texts that are not named (övriga).</param>
/// <param name="WithoutHits">Named texts that found nothing, the most asked in vain first.</param>
/// <param name="OtherNoHits">Searches without hits for texts that are not named.</param>
/// <param name="Clicks">By the hit's place, the first place first.</param>
public sealed record SearchReport(
    SearchPeriod Period,
    long Searches,
    long NoHits,
    IReadOnlyList<TextCount> Top,
    long OtherSearches,
    IReadOnlyList<TextCount> WithoutHits,
    long OtherNoHits,
    IReadOnlyList<PositionCount> Clicks);

/// <summary>Reads the statistics of searches: from the first day to the last, both included.</summary>
public sealed class ReadSearchStatistics(ISearchCounts counts)
{
    /// <summary>What fewer have asked might tell who asked.</summary>
    public const int LeastShown = 5;

    public async Task<SearchReport> HandleAsync(SearchPeriod period, int take, CancellationToken ct)
    {
        var read = await counts.ReadAsync(period, LeastShown, ct);
        var top = read.Common.OrderByDescending(text => text.Searches).ThenBy(text => text.Text, StringComparer.Ordinal).Take(take).ToList();
        var without = read.Common.Where(text => text.NoHits > 0).OrderByDescending(text => text.NoHits).ThenBy(text => text.Text, StringComparer.Ordinal).Take(take).ToList();
        return new(
            period,
            read.Searches,
            read.NoHits,
            top,
            read.Searches - top.Sum(text => text.Searches),
            without,
            read.NoHits - without.Sum(text => text.NoHits),
            [.. read.Clicks.OrderBy(click => click.Position)]);
    }
}
