using Vardpersonal.Indexing.Relevance;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Relevance;

/// <summary>Every number here is worked out by hand.</summary>
public sealed class RelevanceMeasuresTests
{
    [Fact]
    public void The_best_order_is_worth_one()
    {
        var measures = RelevanceMeasures.Of(Query(("a", 3), ("b", 2), ("c", 1)), ["a", "b", "c", "x"]);

        Assert.Equal((1, 1, 1), (measures.Ndcg10, measures.Recall3, measures.Mrr));
    }

    [Fact]
    public void Nothing_found_is_worth_nothing()
    {
        var measures = RelevanceMeasures.Of(Query(("a", 3)), []);

        Assert.Equal((0, 0, 0), (measures.Ndcg10, measures.Recall3, measures.Mrr));
    }

    // Found 1, 0, 3: 1/1 + 0 + 7/2 = 4.5. Best 3, 2, 1: 7/1 + 3/1.58496 + 1/2 = 9.39279.
    [Fact]
    public void Gain_is_two_to_the_grade_less_one_over_the_logarithm_of_the_place_plus_one()
    {
        var measures = RelevanceMeasures.Of(Query(("a", 3), ("b", 2), ("c", 1)), ["c", "x", "a"]);

        Assert.Equal(4.5 / 9.392789260714373, measures.Ndcg10, 6);
        Assert.Equal(1, measures.Recall3);
        Assert.Equal(1.0 / 3, measures.Mrr, 6);
    }

    [Fact]
    public void Only_the_first_ten_count() =>
        Assert.Equal(0, RelevanceMeasures.Of(Query(("a", 3)), [.. Enumerable.Range(0, 10).Select(i => $"x{i}"), "a"]).Ndcg10);

    // Four best documents: at most three can be among the first three; two are.
    [Fact]
    public void Recall_counts_at_most_three_of_the_best_documents()
    {
        var query = Query(("a", 3), ("b", 3), ("c", 3), ("d", 3), ("e", 2));

        Assert.Equal(2.0 / 3, RelevanceMeasures.Of(query, ["a", "e", "d", "b"]).Recall3, 6);
        Assert.Equal(1, RelevanceMeasures.Of(query, ["d", "c", "b"]).Recall3);
    }

    [Fact]
    public void Recall_of_one_best_document_is_whether_it_is_among_the_first_three()
    {
        Assert.Equal(1, RelevanceMeasures.Of(Query(("a", 3), ("b", 2)), ["b", "x", "a"]).Recall3);
        Assert.Equal(0, RelevanceMeasures.Of(Query(("a", 3), ("b", 2)), ["b", "x", "y", "a"]).Recall3);
    }

    // The second "a" keeps its place and gives nothing: 7/1 + 0 + 3/2 = 8.5 of 7 + 3/1.58496 = 8.89279.
    [Fact]
    public void A_document_counts_once()
    {
        var measures = RelevanceMeasures.Of(Query(("a", 3), ("b", 2)), ["a", "a", "b"]);

        Assert.Equal(8.5 / 8.892789260714373, measures.Ndcg10, 6);
    }

    [Fact]
    public void What_only_touches_on_it_is_not_a_useful_first_hit() =>
        Assert.Equal(0.5, RelevanceMeasures.Of(Query(("a", 3), ("c", 1)), ["c", "a"]).Mrr);

    private static JudgedQuery Query(params (string Document, int Grade)[] grades) =>
        new("fråga", "diagnosis", Kept: false, Region: null, grades.ToDictionary(pair => pair.Document, pair => pair.Grade));
}
