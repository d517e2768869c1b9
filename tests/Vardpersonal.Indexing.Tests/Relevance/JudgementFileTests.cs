using Vardpersonal.Content;
using Vardpersonal.Indexing.Relevance;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Relevance;

public sealed class JudgementFileTests
{
    private const string Header = "query;class;set;region;document;grade;reason\n";

    [Fact]
    public void Rows_of_one_query_become_one_judged_query()
    {
        var queries = Read("kol;diagnosis;tuned;;knowledge-support/kol;3;handlar om det\nkol;diagnosis;tuned;;handbook/inhalation;1;berör\n\"röntgen; knä\";procedure;kept;skane;regional-page/skane/rontgen;3;\"säger \"\"knä\"\"\"\n");

        Assert.Equal(["kol", "röntgen; knä"], queries.Select(query => query.Text));
        Assert.Equal((3, 1, 0), (queries[0].GradeOf("knowledge-support/kol"), queries[0].GradeOf("handbook/inhalation"), queries[0].GradeOf("news/x")));
        Assert.Equal((true, "skane", "procedure"), (queries[1].Kept, queries[1].Region, queries[1].Class));
    }

    [Fact]
    public void The_same_words_asked_in_two_regions_are_two_queries() =>
        Assert.Equal(2, Read("kol;region;tuned;skane;a/b;3;x\nkol;region;tuned;;a/b;3;x\n").Count);

    [Fact]
    public void Every_fault_is_told_with_its_line()
    {
        var outcome = JudgementFile.Parse(Header + "kol;diagnosis;tuned;;a/b;4;x\nkol;diagnosis;tuned;;a/b;3;x\nkol;diagnosis;kept;;a/c;3;x\nkol;diagnosis;tuned;;a/b;2;x\nfyra;fält\n", "judgements.csv");

        var faults = outcome.Match(_ => [], why => ((Refusal.FaultyFiles)why).Faults);
        Assert.Equal([2, 4, 5, 6], faults.Select(fault => fault.Line).Order());
    }

    [Fact]
    public void Another_header_is_a_fault() => Assert.IsType<Outcome<IReadOnlyList<JudgedQuery>>.Refused>(JudgementFile.Parse("fråga;klass\n", "f"));

    private static IReadOnlyList<JudgedQuery> Read(string rows) =>
        JudgementFile.Parse(Header + rows, "judgements.csv").Match(queries => queries, why => throw new InvalidOperationException(why.Code));
}
