namespace Vardpersonal.Indexing.Relevance;

/// <summary>How good a list of hits is, in the three measures; 1 is as good as can be. docs/search-relevance.md defines them.</summary>
public sealed record RelevanceMeasures(double Ndcg10, double Recall3, double Mrr)
{
    private const int Depth = 10;
    private const int First = 3;

    /// <param name="found">The hits' documents, in order. A document's later hits keep their places and give nothing.</param>
    public static RelevanceMeasures Of(JudgedQuery query, IReadOnlyList<string> found)
    {
        var seen = new HashSet<string>();
        var grades = found.Take(Depth).Select(document => seen.Add(document) ? query.GradeOf(document) : 0).ToList();
        return new(Gain(grades) / Gain([.. query.Grades.Values.OrderDescending().Take(Depth)]), Recall(query, grades), ReciprocalRank(grades));
    }

    public static RelevanceMeasures Mean(IReadOnlyList<RelevanceMeasures> all) =>
        all.Count == 0 ? new(0, 0, 0) : new(all.Average(one => one.Ndcg10), all.Average(one => one.Recall3), all.Average(one => one.Mrr));

    /// <summary>Discounted cumulative gain: 2^grade − 1, divided by log2 of the place plus one.</summary>
    private static double Gain(IReadOnlyList<int> grades) => grades.Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();

    /// <summary>The share of the best documents, at most three of them counted, that is among the first three hits.</summary>
    private static double Recall(JudgedQuery query, IReadOnlyList<int> grades)
    {
        var best = Math.Min(First, query.Grades.Values.Count(grade => grade == JudgedQuery.Best));
        return best == 0 ? 1 : (double)grades.Take(First).Count(grade => grade == JudgedQuery.Best) / best;
    }

    /// <summary>One by the place of the first useful hit.</summary>
    private static double ReciprocalRank(IReadOnlyList<int> grades)
    {
        var before = grades.TakeWhile(grade => grade < JudgedQuery.Useful).Count();
        return before == grades.Count ? 0 : 1.0 / (before + 1);
    }
}
