using System.Text.Json.Nodes;
using Xunit;

namespace Vardpersonal.Web.Tests.Commands;

[Collection(SeededCommands.Name)]
public sealed class StatisticsTests(SeededData seeded)
{
    [Fact]
    public async Task What_five_have_asked_is_shown_and_the_rest_is_summed()
    {
        using var data = seeded.Copy();
        Count(data.Path);

        var shown = await Vp.RunAsync(data.Path, "statistics", "--from", "2026-11-01", "--to", "2026-11-30");

        Assert.Equal((0, string.Empty), (shown.Status, shown.Errors));
        Assert.Contains("2026-11-01 – 2026-11-30: 13 sökningar, 9 utan träff.", shown.Output, StringComparison.Ordinal);
        Assert.Contains("bältros", shown.Output, StringComparison.Ordinal);
        Assert.Contains("11–20", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ovanlig", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_reads_it_as_json_for_one_region()
    {
        using var data = seeded.Copy();
        Count(data.Path);

        var shown = await Vp.RunAsync(data.Path, "statistics", "--from", "2026-11-01", "--to", "2026-11-30", "--region", "skane", "--json");

        var report = JsonNode.Parse(shown.Output)!;
        Assert.Equal((9, 5, 0), ((int)report["searches"]!, (int)report["noHits"]!, (int)report["otherSearches"]!));
        Assert.Equal("bältros", (string?)Assert.Single(report["top"]!.AsArray())!["text"]);
    }

    [Theory]
    [InlineData("--region", "norge")]
    [InlineData("--from", "igår")]
    [InlineData("--take", "0")]
    [InlineData("--from", "2026-11-02", "--to", "2026-11-01")]
    public async Task What_cannot_be_read_is_said(params string[] arguments)
    {
        var ended = await Vp.RunAsync(seeded.Path, ["statistics", .. arguments]);

        Assert.Equal(1, ended.Status);
        Assert.NotEmpty(ended.Errors);
    }

    private static void Count(string data)
    {
        SeededData.Execute(data, "INSERT INTO search_count VALUES ('2026-11-20', 'skane', 'bältros', 9, 5), ('2026-11-20', '', 'ovanlig', 4, 4)");
        SeededData.Execute(data, "INSERT INTO search_click VALUES ('2026-11-20', 'skane', 'bältros', 11, 2)");
    }
}
