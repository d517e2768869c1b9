using System.Net;
using System.Text.Json.Nodes;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Api.Tests;

public sealed class DocumentTests(FullApi api) : IClassFixture<FullApi>
{
    [Fact]
    public async Task The_national_edition_is_composed_with_the_regions_supplements()
    {
        var katarakt = await api.Host.ReadAsync("/api/v1/documents/katarakt?region=skane");

        var treatment = Section(katarakt, "behandling");
        Assert.Equal("Operation erbjuds när synen hindrar vardagen [1].", (string?)treatment["markdown"]);
        Assert.Contains("href=\"#referens-1\"", (string?)treatment["html"], StringComparison.Ordinal);
        Assert.Equal("behandling-efter-operationen", (string?)treatment["subSections"]![0]!["anchor"]);
        var supplement = treatment["supplements"]![0]!;
        Assert.Equal("skane-katarakt-behandling", (string?)supplement["id"]);
        Assert.Equal("<p>Remissen går till ögonkliniken.</p>", ((string?)supplement["html"])!.Trim());
        Assert.Equal((true, 1), ((bool)supplement["drifted"]!, (int)supplement["writtenAgainst"]!));
        Assert.Equal("Godkännare, Region Skåne", (string?)supplement["approvedBy"]);
        Assert.Equal("2024-03-04T07:00:00.000Z", (string?)supplement["published"]);
    }

    [Fact]
    public async Task Facts_approval_references_media_and_patient_text_are_there()
    {
        var katarakt = await api.Host.ReadAsync("/api/v1/documents/katarakt");

        Assert.Equal("katarakt", (string?)katarakt["id"]);
        Assert.Equal(("2025-03-03", "NPO ögonsjukdomar"), ((string?)katarakt["approval"]!["decided"], (string?)katarakt["approval"]!["responsible"]));
        Assert.Equal("Remittera vid nedsatt syn.", (string?)katarakt["keyPoints"]![0]);
        Assert.Equal("https://doi.org/10.1000/xyz", (string?)katarakt["references"]![0]!["address"]);
        Assert.Matches("^/media/[0-9a-f]{64}/lins.svg$", (string?)katarakt["media"]![0]!["url"]);
        Assert.Equal("Din lins har blivit grumlig.", (string?)katarakt["patientText"]!["markdown"]);
        Assert.Equal("/api/v1/documents/katarakt/editions", (string?)katarakt["editionsUrl"]);
        Assert.Null(katarakt["text"]);
        Assert.Empty(Section(katarakt, "behandling")["supplements"]!.AsArray());
    }

    [Fact]
    public async Task Links_and_relations_lead_to_the_readers_region()
    {
        var stroke = await api.Host.ReadAsync("/api/v1/documents/stroke?region=skane");

        Assert.Contains("href=\"/skane/kunskapsstod/katarakt\"", (string?)Section(stroke, "omfattning")["html"], StringComparison.Ordinal);
        Assert.Equal(("Katarakt", "/skane/kunskapsstod/katarakt", "differential"), ((string?)stroke["related"]![0]!["title"], (string?)stroke["related"]![0]!["url"], (string?)stroke["related"]![0]!["kind"]));
    }

    [Fact]
    public async Task A_units_local_supplement_is_composed_only_for_its_own_readers()
    {
        var region = await api.Host.ReadAsync("/api/v1/documents/katarakt?region=skane");
        var unit = await api.Host.ReadAsync("/api/v1/documents/katarakt?region=skane&enhet=exempelsjukhuset");

        Assert.Empty(Section(region, "omfattning")["supplements"]!.AsArray());
        Assert.Equal(("exempelsjukhuset", "Exempelsjukhuset"), ((string?)region["otherUnits"]![0]!["unit"], (string?)region["otherUnits"]![0]!["name"]));
        Assert.Equal("skane-katarakt-lokalt", (string?)Section(unit, "omfattning")["supplements"]![0]!["id"]);
        Assert.Empty(unit["otherUnits"]!.AsArray());
    }

    [Fact]
    public async Task One_care_level_can_be_asked_for_alone()
    {
        var both = await api.Host.ReadAsync("/api/v1/documents/stroke");
        var one = await api.Host.ReadAsync("/api/v1/documents/stroke?vardniva=specialiserad");

        Assert.Equal(["primarvard", "specialiserad"], both["careLevels"]!.AsArray().Select(level => (string?)level!["level"]));
        Assert.Equal(["Specialiserad vård"], one["careLevels"]!.AsArray().Select(level => (string?)level!["name"]));
    }

    [Theory]
    [InlineData("handtvatt", "handbook")]
    [InlineData("nyhet", "news")]
    [InlineData("lokalnytt", "news")]
    [InlineData("kurs", "education")]
    [InlineData("dag", "event")]
    [InlineData("registret", "quality-register")]
    [InlineData("biblioteket", "service")]
    [InlineData("rutin?region=skane", "regional-page")]
    [InlineData("rutin?region=skane&type=regional-page", "regional-page")]
    public async Task Other_types_are_found_by_slug_alone_and_have_one_text(string slug, string type)
    {
        var document = await api.Host.ReadAsync("/api/v1/documents/" + slug);

        Assert.Equal(type, (string?)document["type"]);
        Assert.Equal("Inledning.", (string?)document["text"]!["markdown"]);
        Assert.Equal("ett-avsnitt-en-underrubrik", (string?)document["text"]!["sections"]![0]!["subSections"]![0]!["anchor"]);
        Assert.Empty(document["careLevels"]!.AsArray());
        Assert.Equal(HttpStatusCode.OK, (await api.Host.GetAsync((string)document["apiUrl"]!)).Status);
    }

    [Fact]
    public async Task Each_type_has_its_own_facts_and_null_for_the_others()
    {
        var happening = await api.Host.ReadAsync("/api/v1/documents/dag");

        Assert.Equal("""{"starts":"2027-01-12T08:00:00.000Z","ends":"2027-01-12T15:00:00.000Z","place":"Lund","organiser":"NPO","signUpUrl":null}""", happening["event"]!.ToJsonString());
        Assert.Null(happening["education"]);
        Assert.Equal("PT20M", (string?)(await api.Host.ReadAsync("/api/v1/documents/kurs"))["education"]!["duration"]);
        Assert.True((bool)(await api.Host.ReadAsync("/api/v1/documents/biblioteket"))["service"]!["signIn"]!);
        Assert.Equal("https://example.org/", (string?)(await api.Host.ReadAsync("/api/v1/documents/registret"))["registerUrl"]);
    }

    [Fact]
    public async Task An_earlier_slug_redirects_for_good_and_keeps_the_question()
    {
        var moved = await api.Host.GetAsync("/api/v1/documents/slaganfall?region=skane&vardniva=primarvard");

        Assert.Equal(HttpStatusCode.MovedPermanently, moved.Status);
        Assert.Equal("/api/v1/documents/stroke?region=skane&vardniva=primarvard", moved.Header("Location"));
    }

    [Theory]
    [InlineData("finns-inte", HttpStatusCode.NotFound, "unknown-document")]
    [InlineData("katarakt?type=handbook", HttpStatusCode.NotFound, "unknown-document")]
    [InlineData("rutin", HttpStatusCode.NotFound, "unknown-document")]
    [InlineData("rutin?region=gotland", HttpStatusCode.NotFound, "unknown-document")]
    [InlineData("katarakt?vardniva=specialiserad", HttpStatusCode.NotFound, "no-such-care-level")]
    [InlineData("handtvatt?vardniva=primarvard", HttpStatusCode.NotFound, "no-such-care-level")]
    [InlineData("forslag", HttpStatusCode.NotFound, "only-in-consultation")]
    [InlineData("katarakt?per=2024-02-04", HttpStatusCode.NotFound, "not-yet-published")]
    [InlineData("gammal", HttpStatusCode.Gone, "withdrawn")]
    public async Task What_cannot_be_read_says_why(string path, HttpStatusCode status, string code)
    {
        var answer = await api.Host.GetAsync("/api/v1/documents/" + path);

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal((int)status, (int)answer.Json["status"]!);
    }

    [Fact]
    public async Task A_withdrawn_document_says_why_and_what_to_read_instead()
    {
        var gone = (await api.Host.GetAsync("/api/v1/documents/gammal?region=skane")).Json;

        Assert.Equal(("replaced", "Läs det nya i stället.", "2024-01-08T08:00:00.000Z"), ((string?)gone["reason"], (string?)gone["note"], (string?)gone["withdrawn"]));
        Assert.Equal(("Katarakt", "/skane/kunskapsstod/katarakt"), ((string?)gone["replacedBy"]!["title"], (string?)gone["replacedBy"]!["url"]));
    }

    [Fact]
    public async Task Too_early_a_time_says_when_it_was_first_published() =>
        Assert.Equal("2024-02-05T08:00:00.000Z", (string?)(await api.Host.GetAsync("/api/v1/documents/katarakt?per=2024-01-01")).Json["firstPublished"]);

    [Theory]
    [InlineData("2024-02-05", 1)]
    [InlineData("2024-02-05T08:00:00Z", 1)]
    [InlineData("2025-03-02", 1)]
    [InlineData("2025-03-03T07:59:59.999Z", 1)]
    [InlineData("2025-03-03T09:00:00%2B01:00", 2)]
    [InlineData("2025-03-03T09:00:00+01:00", 2)]
    [InlineData("2025-03-03", 2)]
    [InlineData("2026-11-21", 2)]
    public async Task The_document_is_read_as_it_stood(string per, int edition) =>
        Assert.Equal(edition, (int)(await api.Host.ReadAsync("/api/v1/documents/katarakt?per=" + per))["edition"]!);

    [Fact]
    public async Task As_it_stood_holds_the_facts_of_that_time()
    {
        var then = await api.Host.ReadAsync("/api/v1/documents/slaganfall?per=2024-06-01");

        Assert.Equal("2024-06-01T21:59:59.999Z", (string?)then["asOf"]);
        Assert.Equal(("slaganfall", "Utgåva 1."), ((string?)then["slug"], (string?)then["changeNote"]));
        Assert.Equal("/kunskapsstod/stroke", (string?)then["url"]);
        Assert.False((bool)then["overdue"]!);
        Assert.Null(then["consultation"]);
    }

    [Fact]
    public async Task As_it_stood_holds_the_supplements_of_that_time()
    {
        var before = await api.Host.ReadAsync("/api/v1/documents/katarakt?region=skane&per=2024-03-01");
        var after = await api.Host.ReadAsync("/api/v1/documents/katarakt?region=skane&per=2024-03-05");

        Assert.Empty(Section(before, "behandling")["supplements"]!.AsArray());
        Assert.False((bool)Section(after, "behandling")["supplements"]![0]!["drifted"]!);
    }

    [Fact]
    public async Task A_withdrawn_document_can_be_read_as_it_stood() =>
        Assert.Equal(1, (int)(await api.Host.ReadAsync("/api/v1/documents/gammal?per=2023-06-01"))["edition"]!);

    [Fact]
    public async Task The_citation_leads_to_what_was_read_also_after_a_supplement_is_withdrawn()
    {
        await using var host = await ApiHost.StartAsync();
        using var folder = new ContentFolderBuilder();
        await host.ImportAsync(folder.Write("supplements/skane/skane-katarakt-behandling/withdrawn.yaml", ApiContent.Withdrawn("2026-10-01")));

        var now = await host.ReadAsync("/api/v1/documents/katarakt?region=skane");

        Assert.EndsWith("/skane/kunskapsstod/katarakt?per=2026-10-01T08:00:00.000Z", (string?)now["citation"], StringComparison.Ordinal);
        var cited = await host.ReadAsync("/api/v1/documents/katarakt?region=skane&per=2026-10-01T08:00:00.000Z");
        Assert.Equal(now["careLevels"]!.ToJsonString(), cited["careLevels"]!.ToJsonString());
    }

    [Fact]
    public async Task A_supplement_whose_section_is_gone_is_told_last_and_never_lost()
    {
        await using var host = await ApiHost.StartAsync();
        using var folder = new ContentFolderBuilder();
        folder.Replace(ContentFolderBuilder.Katarakt2, "## Behandling", "## Uppföljning");
        await host.ImportAsync(folder);

        var katarakt = await host.ReadAsync("/api/v1/documents/katarakt?region=skane");

        Assert.Equal("skane-katarakt-behandling", (string?)katarakt["unplacedSupplements"]![0]!["id"]);
    }

    private static JsonNode Section(JsonNode document, string anchor) =>
        document["careLevels"]![0]!["sections"]!.AsArray().Single(section => (string?)section!["anchor"] == anchor)!;
}
