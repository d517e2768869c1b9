using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Web.Tests.Commands;

[Collection(SeededCommands.Name)]
public sealed class VerbTests(SeededData seeded)
{
    [Fact]
    public async Task Seeding_an_empty_folder_gives_a_ledger_without_faults()
    {
        Assert.True(seeded.Seed.Status == 0, seeded.Seed.Errors);

        var verified = await Vp.RunAsync(seeded.Path, "ledger", "verify");

        Assert.Equal(0, verified.Status);
        Assert.Matches(@"^[1-9]\d* rader, 0 fel\. Huvud: \d+:[0-9a-f]{64}\n$", verified.Output);
    }

    [Fact]
    public async Task Seeding_again_appends_nothing()
    {
        using var data = seeded.Copy();
        var before = await Vp.RunAsync(data.Path, "ledger", "verify");

        var again = await Vp.RunAsync(data.Path, "seed");

        Assert.Equal(0, again.Status);
        Assert.StartsWith("0 publiceringar inlästa, ", again.Output, StringComparison.Ordinal);
        Assert.Equal(before.Output, (await Vp.RunAsync(data.Path, "ledger", "verify")).Output);
    }

    [Fact]
    public async Task Synthetic_content_is_made_once()
    {
        using var data = seeded.Copy();

        var first = await Vp.RunAsync(data.Path, "seed", "--synthetic", "20");
        var second = await Vp.RunAsync(data.Path, "seed", "--synthetic", "20");

        Assert.Equal("20 syntetiska kunskapsstöd gjorda, 0 fanns redan.", first.Lines[^1]);
        Assert.Equal("0 syntetiska kunskapsstöd gjorda, 20 fanns redan.", second.Lines[^1]);
        Assert.Equal(0, (await Vp.RunAsync(data.Path, "ledger", "verify")).Status);
    }

    [Fact]
    public async Task A_document_is_shown_with_its_three_editions()
    {
        var shown = await Vp.RunAsync(seeded.Path, "ledger", "show", "katarakt");

        Assert.Equal(0, shown.Status);
        var editions = shown.Lines.Where(line => line.Contains(" document ", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, editions.Count);
        Assert.All(editions.Index(), edition => Assert.Contains(FormattableString.Invariant($"katarakt utgåva {edition.Index + 1} "), edition.Item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_that_is_not_there_is_said_so()
    {
        var shown = await Vp.RunAsync(seeded.Path, "ledger", "show", "finns-inte");

        Assert.Equal((1, string.Empty, "Det finns inget dokument 'finns-inte'.\n"), (shown.Status, shown.Output, shown.Errors));
    }

    [Theory]
    [InlineData]
    [InlineData("gor-nagot")]
    [InlineData("ledger")]
    [InlineData("ledger", "forget")]
    [InlineData("seed", "--synthetic", "-1")]
    [InlineData("seed", "--synthetic", "många")]
    [InlineData("import")]
    [InlineData("import", "/finns/inte")]
    [InlineData("restore", "/finns/inte")]
    public async Task What_cannot_be_understood_or_done_ends_with_status_1_and_says_why(params string[] arguments)
    {
        using var data = new TemporaryFolder();

        var ended = await Vp.RunAsync(data.Path, arguments);

        Assert.Equal(1, ended.Status);
        Assert.NotEmpty(ended.Errors);
        Assert.DoesNotContain("   at ", ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_finds_a_seeded_folder_well_and_an_empty_one_not()
    {
        using var empty = new TemporaryFolder();

        var well = await Vp.RunAsync(seeded.Path, "doctor");
        var unwell = await Vp.RunAsync(empty.Path, "doctor");

        Assert.True(well.Status == 0, well.Output);
        Assert.DoesNotContain("FEL", well.Output, StringComparison.Ordinal);
        Assert.Equal(1, unwell.Status);
        Assert.Contains("FEL  Inget innehåll: kör ./vp seed.", unwell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_finds_what_was_changed_in_the_derived_tables()
    {
        using var data = seeded.Copy();
        SeededData.Execute(data.Path, "DELETE FROM document WHERE id = 'katarakt'");

        var ended = await Vp.RunAsync(data.Path, "doctor");

        Assert.Equal(1, ended.Status);
        Assert.Contains("katarakt", ended.Output, StringComparison.Ordinal);
    }
}
