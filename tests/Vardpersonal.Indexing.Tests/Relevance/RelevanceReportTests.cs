using System.Text.Json;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Indexing.Relevance;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Relevance;

public sealed class RelevanceReportTests
{
    private static readonly RelevanceMeasures Best = new(1, 1, 1);
    private static readonly RelevanceMeasures Half = new(0.5, 0, 0.5);

    [Fact]
    public void Classes_are_averaged_apart_and_the_sets_never_mixed()
    {
        var report = RelevanceReport.Of([Result("a", "code", false, Best), Result("b", "code", false, Half), Result("c", "drug", false, Best), Result("d", "drug", true, Half)], worst: 5);

        Assert.Equal([("code", 2, 0.75), ("drug", 1, 1), (null, 3, 2.5 / 3)], report.Tuned.Select(row => (row.Class, row.Queries, row.Measures.Ndcg10)));
        Assert.Equal([("drug", 1, 0.5), (null, 1, 0.5)], report.Kept.Select(row => (row.Class, row.Queries, row.Measures.Ndcg10)));
    }

    [Fact]
    public void The_worst_are_shown_of_the_tuned_only()
    {
        var report = RelevanceReport.Of([Result("bra", "code", false, Best), Result("halv", "code", false, Half), Result("undanhållen", "code", true, Half)], worst: 5);

        Assert.Equal(["halv"], report.Worst.Select(result => result.Query.Text));
    }

    [Fact]
    public void What_lies_below_its_floor_is_named()
    {
        var floors = RelevanceFloors.Parse("""{"tuned":{"ndcg10":0.9,"recall3":0.5,"mrr":0.9},"kept":{"ndcg10":0.5,"recall3":0,"mrr":0.6}}""");
        var report = RelevanceReport.Of([Result("a", "code", false, Best), Result("b", "code", false, Half), Result("c", "code", true, Half)], worst: 0);

        Assert.Equal(["tuned: nDCG@10 är 0.750, golvet är 0.900.", "tuned: MRR är 0.750, golvet är 0.900.", "kept: MRR är 0.500, golvet är 0.600."], floors.Missed(report));
    }

    [Fact]
    public void A_floor_that_is_left_out_is_a_fault() => Assert.Throws<JsonException>(() => RelevanceFloors.Parse("""{"tuned":{"ndcg10":0.9,"recall3":0.5,"mrr":0.9}}"""));

    [Fact]
    public void A_comparison_says_what_moved_up_down_and_sideways_and_is_silent_on_the_kept()
    {
        RelevanceResult[] before = [Found("upp", 0.5, "x"), Found("ned", 1, "a"), Found("sida", 1, "a", "b"), Found("lika", 1, "a"), Found("undanhållen", 1, "a") with { Query = Query("undanhållen", "code", true) }];
        RelevanceResult[] after = [Found("upp", 1, "a"), Found("ned", 0.25, "x"), Found("sida", 1, "a", "c"), Found("lika", 1, "a"), Found("undanhållen", 0, "x") with { Query = Query("undanhållen", "code", true) }];

        var moved = RelevanceComparison.Of(before, after);

        Assert.Equal(("upp", "ned", "sida"), (Assert.Single(moved.Up).Query.Text, Assert.Single(moved.Down).Query.Text, Assert.Single(moved.Sideways).Query.Text));
        Assert.Equal(["c"], moved.Sideways[0].Came);
        Assert.Equal(["b"], moved.Sideways[0].Went);
        Assert.Equal(-0.75, moved.Down[0].Change, 6);
        Assert.Equal((0.9, 0.65), (moved.Before.Ndcg10, moved.After.Ndcg10));
    }

    [Theory]
    [InlineData("/kunskapsstod/kol?vardniva=primarvard#behandling", "knowledge-support/kol")]
    [InlineData("/skane/kunskapsstod/kol?vardniva=primarvard#tillagg-1", "knowledge-support/kol")]
    [InlineData("/skane/sidor/rontgen", "regional-page/skane/rontgen")]
    [InlineData("/handbok/kad", "handbook/kad")]
    [InlineData("https://example.org/a", "external/a")]
    public void A_hit_stands_for_the_document_that_it_leads_to(string url, string document)
    {
        var query = new JudgedQuery("fråga", "code", false, null, new Dictionary<string, int> { [document] = 3 });

        Assert.Equal([document], RelevanceRun.Of([query], new OneHit(url), CancellationToken.None)[0].Found);
    }

    private static JudgedQuery Query(string text, string @class, bool kept) => new(text, @class, kept, null, new Dictionary<string, int> { ["a"] = 3 });

    private static RelevanceResult Result(string text, string @class, bool kept, RelevanceMeasures measures) => new(Query(text, @class, kept), [], measures);

    private static RelevanceResult Found(string text, double ndcg, params string[] found) => new(Query(text, "code", false), found, new(ndcg, 1, 1));

    private sealed class OneHit(string url) : ISearch
    {
        public SearchAnswer Ask(SearchQuestion question, CancellationToken ct) => new()
        {
            Question = question,
            Total = 1,
            Took = TimeSpan.Zero,
            Hits = [new() { Key = "external/a", Type = "x", Title = "x", Url = url, Source = new("s", "S"), Standing = Standing.Current, Updated = new(2026, 1, 1), Language = "sv" }],
        };
    }
}
