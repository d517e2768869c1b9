namespace Vardpersonal.Indexing.Relevance;

/// <summary>A query whose first hits a change has moved.</summary>
/// <param name="Change">How much better (above 0) or worse nDCG@10 is after it; 0 when other documents of the same worth came.</param>
/// <param name="Came">Documents that the change brought among the first three hits.</param>
/// <param name="Went">Documents that it took from there.</param>
public sealed record RelevanceMove(JudgedQuery Query, double Change, IReadOnlyList<string> Came, IReadOnlyList<string> Went);

/// <summary>What a change, such as a changed list of synonyms, does to the judged queries: seen before it is saved.</summary>
/// <param name="Up">Best first.</param>
/// <param name="Down">Worst first.</param>
/// <param name="Sideways">Other first hits, equally good by the grades.</param>
public sealed record RelevanceComparison(
    RelevanceMeasures Before,
    RelevanceMeasures After,
    IReadOnlyList<RelevanceMove> Up,
    IReadOnlyList<RelevanceMove> Down,
    IReadOnlyList<RelevanceMove> Sideways)
{
    private const int First = 3;
    private const double Noticeable = 0.0005;

    /// <summary>Both of the same queries, in the same order. Queries kept out of tuning count in the means but are not shown.</summary>
    public static RelevanceComparison Of(IReadOnlyList<RelevanceResult> before, IReadOnlyList<RelevanceResult> after)
    {
        var moves = before.Zip(after).Where(pair => !pair.First.Query.Kept).Select(pair => Move(pair.First, pair.Second)).ToList();
        return new(
            Mean(before),
            Mean(after),
            [.. moves.Where(move => move.Change > Noticeable).OrderByDescending(move => move.Change)],
            [.. moves.Where(move => move.Change < -Noticeable).OrderBy(move => move.Change)],
            [.. moves.Where(move => Math.Abs(move.Change) <= Noticeable && move.Came.Count > 0)]);
    }

    private static RelevanceMove Move(RelevanceResult before, RelevanceResult after)
    {
        var (old, now) = (before.Found.Take(First).ToList(), after.Found.Take(First).ToList());
        return new(before.Query, after.Measures.Ndcg10 - before.Measures.Ndcg10, [.. now.Except(old)], [.. old.Except(now)]);
    }

    private static RelevanceMeasures Mean(IReadOnlyList<RelevanceResult> results) => RelevanceMeasures.Mean([.. results.Select(result => result.Measures)]);
}
