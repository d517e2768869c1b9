namespace Vardpersonal.Data.Statistics;

/// <summary>A row of <c>search_count</c> as it is stored.</summary>
internal sealed record SearchCountRow(string Day, string Region, string Query, long Searches, long NoHits)
{
    public const string Select = "SELECT day AS Day, region AS Region, query AS Query, searches AS Searches, no_hits AS NoHits FROM search_count ORDER BY day, region, query";
    public const string Insert = "INSERT INTO search_count (day, region, query, searches, no_hits) VALUES (@Day, @Region, @Query, @Searches, @NoHits)";
}

/// <summary>A row of <c>search_click</c> as it is stored.</summary>
internal sealed record SearchClickRow(string Day, string Region, string Query, long Position, long Clicks)
{
    public const string Select = "SELECT day AS Day, region AS Region, query AS Query, position AS Position, clicks AS Clicks FROM search_click ORDER BY day, region, query, position";
    public const string Insert = "INSERT INTO search_click (day, region, query, position, clicks) VALUES (@Day, @Region, @Query, @Position, @Clicks)";
}
