namespace Vardpersonal.Indexing.Relevance;

/// <param name="Class">Null for all classes together.</param>
public sealed record RelevanceRow(string? Class, int Queries, RelevanceMeasures Measures);

/// <summary>The judged set measured: per class, and in all, for the tuned queries and for those kept out of tuning.</summary>
/// <param name="Worst">The tuned queries that are answered worst. The kept ones are never shown one by one: who has seen them tunes for them.</param>
public sealed record RelevanceReport(IReadOnlyList<RelevanceRow> Tuned, IReadOnlyList<RelevanceRow> Kept, IReadOnlyList<RelevanceResult> Worst)
{
    /// <summary>The row of a set that sums it up.</summary>
    public static RelevanceMeasures Total(IReadOnlyList<RelevanceRow> rows) => rows[^1].Measures;

    public static RelevanceReport Of(IReadOnlyList<RelevanceResult> results, int worst)
    {
        var tuned = results.Where(result => !result.Query.Kept).ToList();
        var worstFirst = tuned.Where(result => result.Measures is { Ndcg10: < 0.995 } or { Recall3: < 1 }).OrderBy(result => result.Measures.Ndcg10).ThenBy(result => result.Query.Text, StringComparer.Ordinal);
        return new(Rows(tuned), Rows([.. results.Where(result => result.Query.Kept)]), [.. worstFirst.Take(worst)]);
    }

    private static IReadOnlyList<RelevanceRow> Rows(List<RelevanceResult> results) =>
        [.. results.GroupBy(result => result.Query.Class).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Row(group.Key, [.. group])), Row(null, results)];

    private static RelevanceRow Row(string? @class, IReadOnlyList<RelevanceResult> results) =>
        new(@class, results.Count, RelevanceMeasures.Mean([.. results.Select(result => result.Measures)]));
}
