using System.Net;
using Xunit;

namespace Vardpersonal.Api.Tests;

public sealed class EditionsTests(FullApi api) : IClassFixture<FullApi>
{
    [Fact]
    public async Task Editions_are_listed_newest_first_with_their_time_in_force()
    {
        var list = await api.Host.ReadAsync("/api/v1/documents/stroke/editions");

        var editions = list["editions"]!.AsArray();
        Assert.Equal([2, 1], editions.Select(edition => (int)edition!["number"]!));
        Assert.Equal((null, "2025-05-06T08:00:00.000Z"), ((string?)editions[0]!["until"], (string?)editions[1]!["until"]));
        Assert.Equal(("slaganfall", "/kunskapsstod/stroke/versioner/1"), ((string?)editions[1]!["slug"], (string?)editions[1]!["url"]));
        Assert.Equal("Godkännare, NPO", (string?)editions[1]!["approval"]!["approvedBy"]);
        Assert.Null(list["withdrawal"]);
    }

    [Fact]
    public async Task A_withdrawn_document_keeps_its_editions()
    {
        var list = await api.Host.ReadAsync("/api/v1/documents/gammal/editions");

        Assert.Single(list["editions"]!.AsArray());
        Assert.Equal(("katarakt", "2024-01-08T08:00:00.000Z"), ((string?)list["withdrawal"]!["replacedBy"], (string?)list["withdrawn"]));
    }

    [Fact]
    public async Task An_earlier_slug_redirects_to_the_editions_at_the_new_one()
    {
        var moved = await api.Host.GetAsync("/api/v1/documents/slaganfall/editions?type=knowledge-support");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/api/v1/documents/stroke/editions?type=knowledge-support"), (moved.Status, moved.Header("Location")));
    }

    [Theory]
    [InlineData("handtvatt/editions", HttpStatusCode.OK)]
    [InlineData("lokalnytt/editions", HttpStatusCode.OK)]
    [InlineData("rutin/editions?region=skane", HttpStatusCode.OK)]
    [InlineData("rutin/editions", HttpStatusCode.NotFound)]
    [InlineData("forslag/editions", HttpStatusCode.NotFound)]
    [InlineData("finns-inte/editions", HttpStatusCode.NotFound)]
    [InlineData("katarakt/editions?per=2024-01-01", HttpStatusCode.BadRequest)]
    public async Task Editions_are_found_as_documents_are(string path, HttpStatusCode status) =>
        Assert.Equal(status, (await api.Host.GetAsync("/api/v1/documents/" + path)).Status);
}
