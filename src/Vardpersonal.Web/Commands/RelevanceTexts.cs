using System.Globalization;
using System.Text;
using Vardpersonal.Indexing.Relevance;

namespace Vardpersonal.Web.Commands;

/// <summary>What the measures of the search look like to whoever runs them.</summary>
internal static class RelevanceTexts
{
    public static string Of(RelevanceReport report)
    {
        var text = new StringBuilder();
        Append(text, "Frågor som sökningen har trimmats med", report.Tuned);
        Append(text, "Undanhållna frågor", report.Kept);
        if (report.Worst.Count > 0)
        {
            text.Append("Sämst besvarade (bara av de trimmade)\n");
        }

        foreach (var result in report.Worst)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {result.Measures.Ndcg10:F3}  {result.Measures.Recall3:F2}  {Asked(result.Query)}\n");
            text.Append(CultureInfo.InvariantCulture, $"         fann     {string.Join(", ", result.Found.Take(6).Select(document => $"{document}:{result.Query.GradeOf(document)}"))}\n");
            text.Append(CultureInfo.InvariantCulture, $"         saknar   {string.Join(", ", result.Query.Grades.OrderByDescending(grade => grade.Value).Where(grade => !result.Found.Take(6).Contains(grade.Key)).Select(grade => $"{grade.Key}:{grade.Value}"))}\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    public static string Of(RelevanceComparison comparison)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"nDCG@10 {comparison.Before.Ndcg10:F3} → {comparison.After.Ndcg10:F3}, recall@3 {comparison.Before.Recall3:F3} → {comparison.After.Recall3:F3}, MRR {comparison.Before.Mrr:F3} → {comparison.After.Mrr:F3}\n");
        Append(text, "Bättre svar", comparison.Up);
        Append(text, "Sämre svar", comparison.Down);
        Append(text, "Andra svar, lika bra", comparison.Sideways);
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, string heading, IReadOnlyList<RelevanceRow> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"{heading}\n  {"klass",-20} {"frågor",6}  nDCG@10  recall@3    MRR\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {row.Class ?? "alla",-20} {row.Queries,6}    {row.Measures.Ndcg10:F3}     {row.Measures.Recall3:F3}  {row.Measures.Mrr:F3}\n");
        }

        text.Append('\n');
    }

    private static void Append(StringBuilder text, string heading, IReadOnlyList<RelevanceMove> moves)
    {
        text.Append(CultureInfo.InvariantCulture, $"{heading}: {moves.Count}\n");
        foreach (var move in moves)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {move.Change:+0.000;-0.000;0.000}  {Asked(move.Query)}  in: {string.Join(", ", move.Came)}  ut: {string.Join(", ", move.Went)}\n");
        }
    }

    private static string Asked(JudgedQuery query) => query.Region is null ? $"”{query.Text}”" : $"”{query.Text}” i {query.Region}";
}
