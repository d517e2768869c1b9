using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Api.Tests;

public sealed class DocumentListTests(FullApi api) : IClassFixture<FullApi>
{
    [Theory]
    [InlineData("", "biblioteket dag handtvatt katarakt kurs nyhet registret stroke")]
    [InlineData("?region=skane", "biblioteket dag handtvatt katarakt kurs nyhet registret rutin stroke")]
    [InlineData("?region=gotland&type=news", "lokalnytt nyhet")]
    [InlineData("?type=knowledge-support", "katarakt stroke")]
    [InlineData("?area=ogonsjukdomar", "katarakt")]
    [InlineData("?audience=sjukskoterska", "katarakt stroke")]
    [InlineData("?setting=sjukhusvard", "stroke")]
    [InlineData("?vardniva=specialiserad", "stroke")]
    [InlineData("?kod=h259", "katarakt")]
    [InlineData("?kod=H2", "katarakt")]
    [InlineData("?symtom=nedsatt-syn", "katarakt")]
    [InlineData("?symtom=nedsatt-syn&area=levnadsvanor", "")]
    public async Task Documents_are_narrowed_and_in_the_order_of_their_ids(string query, string expected)
    {
        var list = await api.Host.ReadAsync("/api/v1/documents" + query);

        var ids = list["documents"]!.AsArray().Select(document => (string?)document!["id"]);
        Assert.Equal(expected, string.Join(' ', ids));
        Assert.Equal(ids.Count(), (int)list["total"]!);
        Assert.Null(list["next"]);
    }

    [Fact]
    public async Task A_document_is_told_in_short_with_titles_of_its_codes()
    {
        var document = (await api.Host.ReadAsync("/api/v1/documents?area=ogonsjukdomar"))["documents"]![0]!;

        Assert.Equal("/kunskapsstod/katarakt", (string?)document["url"]);
        Assert.Equal("/api/v1/documents/katarakt", (string?)document["apiUrl"]);
        Assert.Equal(2, (int)document["edition"]!);
        Assert.Equal("2024-02-05T08:00:00.000Z", (string?)document["firstPublished"]);
        Assert.Equal("2025-03-03T08:00:00.000Z", (string?)document["updated"]);
        Assert.Equal("""[{"system":"icd-10-se","code":"H25.9","title":"Senil katarakt, ospecificerad"}]""", document["codes"]!.ToJsonString());
        Assert.Equal("""["primarvard"]""", document["careLevels"]!.ToJsonString());
        Assert.True((bool)document["hasPatientText"]!);
        Assert.False((bool)document["overdue"]!);
        Assert.True(document.AsObject().ContainsKey("region") && document["region"] is null);
        Assert.True(document.AsObject().ContainsKey("supplements") && document["supplements"] is null);
    }

    [Fact]
    public async Task A_revision_that_was_due_and_a_consultation_are_told()
    {
        var stroke = (await api.Host.ReadAsync("/api/v1/documents?vardniva=specialiserad"))["documents"]![0]!;

        Assert.True((bool)stroke["overdue"]!);
        Assert.Equal("""{"opens":"2026-11-03T08:00:00.000Z","until":"2027-01-31"}""", stroke["consultation"]!.ToJsonString());
    }

    [Fact]
    public async Task With_a_region_every_document_has_the_regions_supplements()
    {
        var katarakt = (await api.Host.ReadAsync("/api/v1/documents?region=skane&area=ogonsjukdomar"))["documents"]![0]!;

        var supplements = katarakt["supplements"]!.AsArray();
        Assert.Equal("/skane/kunskapsstod/katarakt", (string?)katarakt["url"]);
        Assert.Equal("/api/v1/documents/katarakt?region=skane", (string?)katarakt["apiUrl"]);
        Assert.Equal(["skane-katarakt-behandling", "skane-katarakt-lokalt"], supplements.Select(supplement => (string?)supplement!["id"]));
        Assert.True((bool)supplements[0]!["drifted"]!);
        Assert.Equal("exempelsjukhuset", (string?)supplements[1]!["unit"]);
        Assert.Equal(64, ((string?)supplements[1]!["contentHash"])!.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(500)]
    public async Task Pages_hold_every_document_exactly_once(int take)
    {
        var all = (await api.Host.ReadAsync("/api/v1/documents?region=skane"))["documents"]!.AsArray().Select(document => (string?)document!["id"]);

        var paged = new List<string?>();
        string? next = null;
        do
        {
            var page = await api.Host.ReadAsync($"/api/v1/documents?region=skane&take={take}{(next is null ? string.Empty : "&after=" + next)}");
            Assert.Equal(9, (int)page["total"]!);
            paged.AddRange(page["documents"]!.AsArray().Select(document => (string?)document!["id"]));
            next = (string?)page["next"];
        }
        while (next is not null);

        Assert.Equal(all, paged);
    }

    [Fact]
    public async Task A_page_can_be_continued_after_a_document_that_is_gone() =>
        Assert.Equal("handtvatt", (string?)(await api.Host.ReadAsync("/api/v1/documents?after=gammal&take=1"))["documents"]![0]!["id"]);

    [Fact]
    public async Task An_empty_store_gives_an_empty_list()
    {
        await using var empty = await ApiHost.StartAsync();

        Assert.Equal(0, (int)(await empty.ReadAsync("/api/v1/documents"))["total"]!);
    }

    [Fact]
    public async Task A_document_that_is_withdrawn_leaves_the_list_and_the_head_moves()
    {
        await using var host = await ApiHost.StartAsync();
        using var folder = new ContentFolderBuilder();
        await host.ImportAsync(folder);
        var before = await host.ReadAsync("/api/v1/documents");

        await host.ImportAsync(folder.Write("documents/knowledge-support/katarakt/withdrawn.yaml", ApiContent.Withdrawn("2026-10-01")));

        var after = await host.ReadAsync("/api/v1/documents");
        Assert.Equal((1, 0), ((int)before["total"]!, (int)after["total"]!));
        Assert.Equal((long)before["head"]!["sequence"]! + 1, (long)after["head"]!["sequence"]!);
    }
}
