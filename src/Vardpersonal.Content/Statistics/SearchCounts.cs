namespace Vardpersonal.Content.Statistics;

/// <summary>How often a text was looked for on a day.</summary>
/// <param name="Region">Empty outside the regions.</param>
public sealed record SearchCount(DateOnly Day, string Region, string Text, long Searches, long NoHits);

/// <summary>How often a hit was followed on a day.</summary>
/// <param name="Position">The first of the places that are counted together (<see cref="ClickPositions"/>).</param>
public sealed record ClickCount(DateOnly Day, string Region, string Text, int Position, long Clicks);

/// <summary>Which days, and whose: a region's slug, empty for those outside the regions, null for all together.</summary>
public sealed record SearchPeriod(DateOnly From, DateOnly To, string? Region);

/// <summary>How often a text was looked for in a period.</summary>
/// <param name="NoHits">How many of the searches found nothing.</param>
/// <param name="Clicks">How often any of its hits was followed.</param>
public sealed record TextCount(string Text, long Searches, long NoHits, long Clicks);

public sealed record PositionCount(int Position, long Clicks);

/// <summary>What a period holds: everything summed, and by name the texts that are common enough.</summary>
public sealed record PeriodCounts(long Searches, long NoHits, IReadOnlyList<TextCount> Common, IReadOnlyList<PositionCount> Clicks);

/// <summary>Where the counts are kept.</summary>
public interface ISearchCounts
{
    /// <summary>Adds to what is there, all or nothing.</summary>
    Task AddAsync(IReadOnlyList<SearchCount> searches, IReadOnlyList<ClickCount> clicks, CancellationToken ct);

    /// <param name="least">Texts with fewer searches in the period do not leave the store.</param>
    Task<PeriodCounts> ReadAsync(SearchPeriod period, int least, CancellationToken ct);
}
