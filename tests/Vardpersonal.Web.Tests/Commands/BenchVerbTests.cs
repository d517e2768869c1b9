using System.Text.Json.Nodes;
using Xunit;

namespace Vardpersonal.Web.Tests.Commands;

/// <summary><c>vp bench search</c>: the lines that are laid beside other engines', and hits that can be counted by hand.</summary>
public sealed class BenchVerbTests : IDisposable
{
    private static readonly string[] Classes = ["rare", "common", "and2", "or3", "phrase", "prefix", "ALL"];
    private readonly BenchFilesOnDisk files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("stem")]
    [InlineData("full")]
    public async Task Every_class_is_asked_without_and_with_filters_and_finds_what_has_the_words(string analysis)
    {
        var ended = await BenchAsync("--analysis", analysis, "--threads", "2", "--json");

        Assert.Equal((0, string.Empty), (ended.Status, ended.Errors));
        var lines = JsonNode.Parse(ended.Output)!.AsArray();
        Assert.All(lines, line => Assert.Equal(("vp-" + analysis, BenchFilesOnDisk.Documents, 2), ((string)line!["engine"]!, (int)line["documents"]!, (int)line["threads"]!)));
        Assert.Equal(Expected(), lines.Select(line => ((string)line!["class"]!, (int)line["filtered"]!, (long)line["hits"]!)));
        Assert.All(lines, line => Assert.True((double)line!["queriesPerSecond"]! > 0 && (double)line["p50"]! <= (double)line["p99"]!));
    }

    [Fact]
    public async Task The_lines_are_those_of_the_other_engines_harnesses()
    {
        var lines = (await BenchAsync("--passages")).Lines;

        Assert.Matches(@"^index\tvp-stem\t200\tdocs/s=\d+\tindex_s=\d+\.\d\d\tsize_MB=\d+\.\d$", lines[0]);
        Assert.Matches(@"^memory\tvp-stem\t200\tprocess_MB=\d+\theap_MB=\d+$", lines[1]);
        Assert.Equal(Classes.Length * 2, lines.Count - 2);
        Assert.All(lines.Skip(2), line => Assert.Matches(@"^query\tvp-stem\+passages\t200\tthr=1\t\w+\tfilt=[01]\tp50_us=\d+\.\d\tp95_us=\d+\.\d\tp99_us=\d+\.\d\tqps=\d+\thits=\d+$", line));
    }

    [Fact]
    public async Task An_index_that_is_kept_is_opened_the_next_time()
    {
        var folder = Path.Combine(files.Folder, "index");

        var made = await BenchAsync("--index", folder);
        var opened = await BenchAsync("--index", folder);

        Assert.StartsWith("index\t", made.Output, StringComparison.Ordinal);
        Assert.Matches(@"^open\tvp-stem\t200\topen_s=\d+\.\d\d$", opened.Lines[0]);
        Assert.Equal(Hits(made), Hits(opened));
    }

    [Theory]
    [InlineData("corpus.jsonl", "{\"id\":\"a\"\n")]
    [InlineData("corpus.jsonl", "null\n")]
    [InlineData("corpus.jsonl", "{}\n")]
    [InlineData("queries.tsv", "1\trare\n")]
    [InlineData("queries.tsv", "1\trare\tfeber\tsource\n")]
    [InlineData("queries.tsv", "1\trare\tfeber\tokant=a\n")]
    public async Task A_file_that_is_something_else_is_said_to_be(string name, string text)
    {
        files.Write(name, text);

        var ended = await BenchAsync();

        Assert.Equal(1, ended.Status);
        Assert.StartsWith("Filerna går inte att läsa: ", ended.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_to_be_missing()
    {
        var ended = await Vp.RunAsync(files.Folder, "bench", "search", "--corpus", "/finns/inte.jsonl", "--queries", files.Queries);

        Assert.Equal(new(1, string.Empty, "Filen /finns/inte.jsonl finns inte.\n"), ended);
    }

    [Fact]
    public async Task Threads_have_a_bound()
    {
        var ended = await BenchAsync("--threads", "65");

        Assert.Equal(1, ended.Status);
        Assert.Contains("--threads ska vara 1 till 64.", ended.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Class, int Filtered, long Hits)> Expected() =>
        from filtered in new[] { 0, 1 }
        from name in Classes
        let asked = BenchFilesOnDisk.Asked.Where(query => name == "ALL" || query.Class == name)
        let numbers = Enumerable.Range(0, BenchFilesOnDisk.Documents).Where(document => filtered == 0 || BenchFilesOnDisk.PassesFilters(document)).ToList()
        select (name, filtered, asked.Sum(query => numbers.LongCount(query.IsHit)));

    private static IEnumerable<string> Hits(Ended ended) => ended.Lines.Where(line => line.StartsWith("query\t", StringComparison.Ordinal)).Select(line => line.Split('\t')[^1]);

    private Task<Ended> BenchAsync(params string[] options) => Vp.RunAsync(files.Folder, ["bench", "search", "--corpus", files.Corpus, "--queries", files.Queries, .. options]);
}
