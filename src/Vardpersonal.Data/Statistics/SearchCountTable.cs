using Dapper;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Statistics;
using Vardpersonal.Data.Dialects;

namespace Vardpersonal.Data.Statistics;

/// <summary>The counts of searches in the database.</summary>
public sealed class SearchCountTable(IDatabase database) : ISearchCounts
{
    private const string InPeriod = "day >= @From AND day <= @To AND (@Region IS NULL OR region = @Region)";

    private const string AddSearches = """
        INSERT INTO search_count (day, region, query, searches, no_hits) VALUES (@Day, @Region, @Text, @Searches, @NoHits)
        ON CONFLICT (day, region, query) DO UPDATE SET searches = search_count.searches + excluded.searches, no_hits = search_count.no_hits + excluded.no_hits
        """;

    private const string AddClicks = """
        INSERT INTO search_click (day, region, query, position, clicks) VALUES (@Day, @Region, @Text, @Position, @Clicks)
        ON CONFLICT (day, region, query, position) DO UPDATE SET clicks = search_click.clicks + excluded.clicks
        """;

    private const string Totals = $"SELECT CAST(COALESCE(SUM(searches), 0) AS BIGINT) AS Searches, CAST(COALESCE(SUM(no_hits), 0) AS BIGINT) AS NoHits FROM search_count WHERE {InPeriod}";

    private const string Common = $"""
        SELECT asked.query AS Text, asked.searches AS Searches, asked.no_hits AS NoHits, CAST(COALESCE(followed.clicks, 0) AS BIGINT) AS Clicks
        FROM (SELECT query, CAST(SUM(searches) AS BIGINT) AS searches, CAST(SUM(no_hits) AS BIGINT) AS no_hits FROM search_count WHERE {InPeriod} GROUP BY query HAVING SUM(searches) >= @Least) asked
        LEFT JOIN (SELECT query, SUM(clicks) AS clicks FROM search_click WHERE {InPeriod} GROUP BY query) followed ON followed.query = asked.query
        """;

    private const string Clicks = $"SELECT position AS Position, CAST(SUM(clicks) AS BIGINT) AS Clicks FROM search_click WHERE {InPeriod} GROUP BY position";

    /// <remarks>Always in the same order: two nodes that add the same rows at once wait for each other and never both.</remarks>
    public async Task AddAsync(IReadOnlyList<SearchCount> searches, IReadOnlyList<ClickCount> clicks, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var asked = searches.OrderBy(count => count.Day).ThenBy(count => count.Region, StringComparer.Ordinal).ThenBy(count => count.Text, StringComparer.Ordinal)
            .Select(count => new { Day = Instants.Write(count.Day), count.Region, count.Text, count.Searches, count.NoHits });
        await connection.ExecuteAsync(new CommandDefinition(AddSearches, asked, transaction, cancellationToken: ct));
        var followed = clicks.OrderBy(count => count.Day).ThenBy(count => count.Region, StringComparer.Ordinal).ThenBy(count => count.Text, StringComparer.Ordinal).ThenBy(count => count.Position)
            .Select(count => new { Day = Instants.Write(count.Day), count.Region, count.Text, count.Position, count.Clicks });
        await connection.ExecuteAsync(new CommandDefinition(AddClicks, followed, transaction, cancellationToken: ct));
        await transaction.CommitAsync(ct);
    }

    public async Task<PeriodCounts> ReadAsync(SearchPeriod period, int least, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = await database.BeginReadAsync(connection, ct);
        var parameters = new DynamicParameters(new { From = Instants.Write(period.From), To = Instants.Write(period.To), Least = (long)least });
        parameters.Add("Region", period.Region, System.Data.DbType.String);
        var total = await connection.QuerySingleAsync<TotalRow>(new CommandDefinition(Totals, parameters, transaction, cancellationToken: ct));
        var common = await connection.QueryAsync<TextRow>(new CommandDefinition(Common, parameters, transaction, cancellationToken: ct));
        var clicks = await connection.QueryAsync<ClickRow>(new CommandDefinition(Clicks, parameters, transaction, cancellationToken: ct));
        return new(
            total.Searches,
            total.NoHits,
            [.. common.Select(row => new TextCount(row.Text, row.Searches, row.NoHits, row.Clicks))],
            [.. clicks.Select(click => new PositionCount((int)click.Position, click.Clicks))]);
    }

    /// <remarks>Rows with properties and not positional ones: SQLite cannot tell the type of a sum when there is no row to look at.</remarks>
    private sealed record TotalRow
    {
        public long Searches { get; init; }

        public long NoHits { get; init; }
    }

    private sealed record TextRow
    {
        public string Text { get; init; } = string.Empty;

        public long Searches { get; init; }

        public long NoHits { get; init; }

        public long Clicks { get; init; }
    }

    private sealed record ClickRow
    {
        public long Position { get; init; }

        public long Clicks { get; init; }
    }
}
