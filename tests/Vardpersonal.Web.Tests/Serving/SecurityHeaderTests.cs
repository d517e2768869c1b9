using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Vardpersonal.Content.Media;
using Vardpersonal.Content.Reading;
using Xunit;

namespace Vardpersonal.Web.Tests.Serving;

public sealed class SecurityHeaderTests(SmallSite site) : IClassFixture<SmallSite>
{
    private const string SomeMedia = "/media/0000000000000000000000000000000000000000000000000000000000000000/bild.svg";

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/kunskapsstod/katarakt", 200)]
    [InlineData("/skane/kunskapsstod/katarakt", 200)]
    [InlineData("/kunskapsstod/finns-inte", 404)]
    [InlineData("/ingen-region/kunskapsstod", 404)]
    [InlineData("/kunskapsstod/katarakt?per=igar", 400)]
    [InlineData("/sok?q=%3Cscript%3E", 200)]
    [InlineData("/rapportera", 200)]
    [InlineData("/hjalp", 200)]
    [InlineData("/tillganglighet", 200)]
    [InlineData("/nytt.atom", 200)]
    [InlineData("/api/v1/documents", 200)]
    [InlineData("/api/v1/documents/finns-inte", 404)]
    [InlineData("/api/openapi.json", 200)]
    [InlineData("/assets/finns-inte.css", 404)]
    [InlineData(SomeMedia, 404)]
    [InlineData("/healthz", 200)]
    [InlineData("/readyz", 200)]
    [InlineData("/metrics", 200)]
    [InlineData("/galleri", 404)]
    public async Task Every_answer_has_the_strict_headers(string path, int status)
    {
        var answer = await site.Node.GetAsync(path);

        Assert.Equal(status, (int)answer.Status);
        AssertStrict(answer);
    }

    [Fact]
    public async Task A_redirect_has_them_too()
    {
        var redirect = await site.Node.PostAsync("/valkommen", []);

        Assert.Equal(HttpStatusCode.Redirect, redirect.Status);
        AssertStrict(redirect);
    }

    [Theory]
    [InlineData("POST", "/kunskapsstod/katarakt")]
    [InlineData("DELETE", "/kunskapsstod/katarakt")]
    [InlineData("PUT", "/")]
    [InlineData("PATCH", "/rapportera")]
    [InlineData("POST", "/nytt.atom")]
    [InlineData("DELETE", "/api/v1/documents")]
    public async Task A_method_that_is_not_for_the_address_is_refused_and_no_fault_of_ours(string method, string path)
    {
        var refused = await site.Node.SendAsync(new HttpMethod(method), path, null, []);

        Assert.InRange((int)refused.Status, 400, 499);
        Assert.NotEmpty(refused.Body);
        AssertStrict(refused);
    }

    [Fact]
    public async Task An_answer_from_the_cache_has_them_too()
    {
        await site.Node.GetAsync("/hjalp");

        var cached = await site.Node.GetAsync("/hjalp");

        Assert.NotNull(cached.Header("Age"));
        AssertStrict(cached);
    }

    [Fact]
    public async Task A_fault_of_ours_is_a_Swedish_page_with_the_strict_headers_and_no_details()
    {
        await using var node = await Node.StartAsync(site.Store.Database, site.Store.Clock, builder => builder.Services.AddSingleton<IMediaStore, BrokenMedia>());

        var answer = await node.GetAsync(SomeMedia);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Contains("Något gick fel hos oss", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(BrokenMedia.Secret, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
        AssertStrict(answer);
    }

    private static void AssertStrict(Answer answer)
    {
        var policy = answer.Header("Content-Security-Policy");
        Assert.NotNull(policy);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.NotNull(answer.Header("Referrer-Policy"));
        Assert.NotNull(answer.Header("Permissions-Policy"));
        Assert.Null(answer.Header("Server"));
        Assert.Null(answer.Header("X-Powered-By"));
    }

    private sealed class BrokenMedia : IMediaStore
    {
        public const string Secret = "lösenordet till databasen";

        public Task<MediaFile?> FindAsync(string sha256, CancellationToken ct) => throw new InvalidOperationException(Secret);

        public Task<IReadOnlyList<MediaFile>> AllAsync(CancellationToken ct) => throw new InvalidOperationException(Secret);
    }
}
