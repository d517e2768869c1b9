using System.Net;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Api.Tests;

/// <summary>What holds for every answer: tags, methods, problems, open data.</summary>
public sealed class AnswerTests(FullApi api) : IClassFixture<FullApi>
{
    public static TheoryData<string> Addresses =>
        ["/api/v1/regions", "/api/v1/documents", "/api/v1/documents/katarakt?region=skane", "/api/v1/documents/katarakt/editions", "/api/v1/changes"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_answer_can_be_kept_and_asked_for_again_by_its_tag(string address)
    {
        var first = await api.Host.GetAsync(address);
        var again = await api.Host.SendAsync(HttpMethod.Get, address, first.Header("ETag"));

        Assert.Matches("^\"[0-9a-f]{64}\"$", first.Header("ETag"));
        Assert.Equal(("public, max-age=60", "Accept-Encoding", "application/json; charset=utf-8"), (first.Header("Cache-Control"), first.Header("Vary"), first.Header("Content-Type")));
        Assert.Equal((HttpStatusCode.NotModified, string.Empty, first.Header("ETag")), (again.Status, again.Text, again.Header("ETag")));
    }

    [Theory]
    [InlineData("\"annan\"", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("skrap", HttpStatusCode.OK)]
    public async Task Only_a_tag_that_is_held_gives_304(string held, HttpStatusCode status) =>
        Assert.Equal(status, (await api.Host.SendAsync(HttpMethod.Get, "/api/v1/regions", held)).Status);

    [Fact]
    public async Task A_tag_among_several_and_a_weak_one_are_recognised()
    {
        var tag = (await api.Host.GetAsync("/api/v1/regions")).Header("ETag");

        Assert.Equal(HttpStatusCode.NotModified, (await api.Host.SendAsync(HttpMethod.Get, "/api/v1/regions", $"\"a\", W/{tag}")).Status);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Head_gives_the_same_headers_and_no_body(string address)
    {
        var get = await api.Host.GetAsync(address);
        var head = await api.Host.SendAsync(HttpMethod.Head, address);

        Assert.Equal((HttpStatusCode.OK, string.Empty), (head.Status, head.Text));
        Assert.Equal((get.Header("ETag"), get.Header("Content-Length")), (head.Header("ETag"), head.Header("Content-Length")));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_can_be_written(string address)
    {
        foreach (var method in new[] { "POST", "PUT", "DELETE", "PATCH", "PROPFIND" })
        {
            var answer = await api.Host.SendAsync(new(method), address);

            Assert.Equal((HttpStatusCode.MethodNotAllowed, "method-not-allowed", "GET, HEAD, OPTIONS"), (answer.Status, answer.Code, answer.Header("Allow")));
        }
    }

    [Fact]
    public async Task A_page_of_any_origin_may_read_without_credentials()
    {
        var get = await api.Host.GetAsync("/api/v1/regions");
        var asked = await api.Host.SendAsync(HttpMethod.Options, "/api/v1/regions");

        Assert.Equal("*", get.Header("Access-Control-Allow-Origin"));
        Assert.Null(get.Header("Access-Control-Allow-Credentials"));
        Assert.Equal((HttpStatusCode.NoContent, "*"), (asked.Status, asked.Header("Access-Control-Allow-Origin")));
        Assert.Contains("If-None-Match", asked.Header("Access-Control-Allow-Headers"), StringComparison.Ordinal);
        Assert.Equal("*", (await api.Host.GetAsync("/api/v1/documents/finns-inte")).Header("Access-Control-Allow-Origin"));
        Assert.Equal("*", (await api.Host.GetAsync("/api/openapi.json")).Header("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/api/v1/documents?take=x", 400)]
    [InlineData("/api/v1/documents/finns-inte", 404)]
    [InlineData("/api/v1/documents/gammal", 410)]
    [InlineData("/api/v1/finns-inte", 404)]
    [InlineData("/api/v1/documents/a/b/c", 404)]
    [InlineData("/api/v2/documents", 404)]
    [InlineData("/api", 404)]
    public async Task Every_problem_is_problem_json_in_swedish_and_is_not_kept(string address, int status)
    {
        var answer = await api.Host.GetAsync(address);

        Assert.Equal(((HttpStatusCode)status, "application/problem+json; charset=utf-8", "no-store"), (answer.Status, answer.Header("Content-Type"), answer.Header("Cache-Control")));
        Assert.All(new[] { "type", "title", "detail", "code" }, name => Assert.NotEmpty((string)answer.Json[name]!));
        Assert.Equal("urn:problem-type:vardpersonal:" + answer.Code, (string?)answer.Json["type"]);
        Assert.Null(answer.Header("ETag"));
    }

    [Fact]
    public async Task A_fault_of_ours_tells_nothing_of_the_inside()
    {
        await using var host = await ApiHost.StartAsync(new BrokenLedger());

        var answer = await host.GetAsync("/api/v1/changes");

        Assert.Equal((HttpStatusCode.InternalServerError, "internal-error"), (answer.Status, answer.Code));
        Assert.DoesNotContain("hemligt", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tag_changes_when_anything_of_the_composed_document_changes()
    {
        await using var host = await ApiHost.StartAsync();
        using var folder = new ContentFolderBuilder();
        await host.ImportAsync(folder.Write("documents/knowledge-support/stroke/1.md", ApiContent.Support("stroke", 1, "2024-05-06")));
        const string inSkane = "/api/v1/documents/stroke?region=skane";
        const string national = "/api/v1/documents/stroke";
        var (start, startNational) = (await TagAsync(inSkane), await TagAsync(national));

        await host.ImportAsync(folder.Write("supplements/skane/skane-stroke/1.md", ApiContent.Supplement("skane-stroke", "stroke", 1, "2025-01-01")));
        var supplemented = await TagAsync(inSkane);
        Assert.NotEqual(start, supplemented);
        Assert.Equal(startNational, await TagAsync(national));

        // The title of a related document is part of the answer.
        await host.ImportAsync(folder.Write("documents/knowledge-support/katarakt/3.md", ContentFolderFiles.Katarakt(3, "2026-01-01", "Ny.").Replace("title: Katarakt", "title: Grå starr", StringComparison.Ordinal)));
        Assert.NotEqual(startNational, await TagAsync(national));

        async Task<string?> TagAsync(string address) => (await host.GetAsync(address)).Header("ETag");
    }

    [Fact]
    public async Task The_tag_changes_when_the_day_makes_a_revision_overdue()
    {
        await using var host = await ApiHost.StartAsync();
        using var folder = new ContentFolderBuilder();
        await host.ImportAsync(folder);
        var before = await host.GetAsync("/api/v1/documents/katarakt");

        host.Store.Clock.Now = new(2028, 1, 2, 8, 0, 0, TimeSpan.Zero);

        Assert.NotEqual(before.Header("ETag"), (await host.GetAsync("/api/v1/documents/katarakt")).Header("ETag"));
    }

    [Fact]
    public async Task The_feed_tells_when_it_last_grew_once_that_second_is_over()
    {
        await using var host = await ApiHost.StartAsync();
        using var folder = new ContentFolderBuilder();
        await host.ImportAsync(folder);

        var sameSecond = await host.GetAsync("/api/v1/changes");
        host.Store.Clock.Advance(TimeSpan.FromSeconds(5));
        var later = await host.GetAsync("/api/v1/changes");

        Assert.Equal((null, "Sat, 21 Nov 2026 08:00:00 GMT"), (sameSecond.Header("Last-Modified"), later.Header("Last-Modified")));
    }

    private sealed class BrokenLedger : ILedgerReader
    {
        public Task<LedgerHead> HeadAsync(CancellationToken ct) => throw new InvalidOperationException("hemligt");

        public Task<IReadOnlyList<LedgerEntry>> ReadAsync(long after, int take, CancellationToken ct) => throw new InvalidOperationException("hemligt");

        public Task<LedgerEntry?> FindAsync(long sequence, CancellationToken ct) => throw new InvalidOperationException("hemligt");

        public Task<IReadOnlyList<LedgerEntry>> HistoryAsync(LedgerSubject subject, string subjectId, CancellationToken ct) => throw new InvalidOperationException("hemligt");

        public IAsyncEnumerable<LedgerRow> RowsAsync(CancellationToken ct) => throw new InvalidOperationException("hemligt");
    }
}
