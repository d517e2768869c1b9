using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Web.Tests.Serving;

/// <summary>How answers are sent: kept, compressed, without body.</summary>
public sealed class AnswerTests(SmallSite site) : IClassFixture<SmallSite>
{
    private const string Page = "/kunskapsstod/katarakt";

    [Fact]
    public async Task The_second_reader_gets_the_same_page_from_the_cache()
    {
        var first = await site.Node.GetAsync(Page + "?vardniva=primarvard");
        var second = await site.Node.GetAsync(Page + "?vardniva=primarvard");

        Assert.Null(first.Header("Age"));
        Assert.NotNull(second.Header("Age"));
        Assert.Equal(first.Text, second.Text);
    }

    [Fact]
    public async Task The_welcome_notice_does_not_come_from_another_readers_cache()
    {
        await site.Node.GetAsync("/kontakt");
        await site.Node.GetAsync("/kontakt", ("Cookie", "vp-valkommen=1"));

        var fresh = await site.Node.GetAsync("/kontakt");
        var seen = await site.Node.GetAsync("/kontakt", ("Cookie", "vp-valkommen=1"));

        Assert.Contains("action=\"/valkommen\"", fresh.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("action=\"/valkommen\"", seen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rapportera")]
    [InlineData("/healthz")]
    [InlineData("/metrics")]
    [InlineData("/finns-inte-alls/nagonstans/har")]
    public async Task Forms_health_and_errors_are_never_kept(string path)
    {
        await site.Node.GetAsync(path);

        Assert.Null((await site.Node.GetAsync(path)).Header("Age"));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("identity", null)]
    [InlineData("", null)]
    public async Task A_page_is_compressed_as_the_reader_accepts_from_the_cache_too(string accepted, string? encoding)
    {
        var plain = (await site.Node.GetAsync(Page, ("Accept-Encoding", "identity"))).Text;
        for (var i = 0; i < 2; i++)
        {
            var answer = await site.Node.GetAsync(Page, ("Accept-Encoding", accepted));

            Assert.Equal(encoding, answer.Header("Content-Encoding"));
            Assert.Equal(plain, Unpack(answer.Body, encoding));
            Assert.Contains("Accept-Encoding", answer.Header("Vary") ?? string.Empty, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Page)]
    [InlineData("/api/v1/documents")]
    [InlineData("/nytt.atom")]
    [InlineData("/finns-inte")]
    public async Task Head_answers_as_get_without_the_body(string path)
    {
        var get = await site.Node.GetAsync(path);
        var head = await site.Node.SendAsync(HttpMethod.Head, path, null, []);

        Assert.Equal((get.Status, get.Header("Content-Type")), (head.Status, head.Header("Content-Type")));
        Assert.Empty(head.Body);
        Assert.NotEmpty((await site.Node.GetAsync(path)).Body);
    }

    [Fact]
    public async Task Bundled_files_are_kept_for_ever_and_compressed()
    {
        var manifest = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(Repository.Path("src", "Vardpersonal.Web", "wwwroot", "assets", "assets.json")))!;
        foreach (var address in manifest.Values)
        {
            var plain = await site.Node.GetAsync(address);

            Assert.Equal(HttpStatusCode.OK, plain.Status);
            Assert.Equal("public, max-age=31536000, immutable", plain.Header("Cache-Control"));
            foreach (var encoding in address.EndsWith(".woff2", StringComparison.Ordinal) ? [] : new[] { "br", "gzip" })
            {
                var packed = await site.Node.GetAsync(address, ("Accept-Encoding", encoding));

                Assert.Equal((encoding, plain.Header("Cache-Control"), plain.Header("Content-Type")?.Split(';')[0]), (packed.Header("Content-Encoding"), packed.Header("Cache-Control"), packed.Header("Content-Type")?.Split(';')[0]));
                Assert.Equal(plain.Text, Unpack(packed.Body, encoding));
            }
        }
    }

    [Fact]
    public async Task A_picture_is_kept_for_ever_and_served_in_parts()
    {
        var page = (await site.Node.GetAsync(Page)).Text;
        var address = System.Text.RegularExpressions.Regex.Match(page, "/media/[0-9a-f]{64}/lins.svg").Value;

        var picture = await site.Node.GetAsync(address);
        var part = await site.Node.GetAsync(address, ("Range", "bytes=0-3"));

        Assert.Equal((HttpStatusCode.OK, "image/svg+xml", "public, max-age=31536000, immutable"), (picture.Status, picture.Header("Content-Type"), picture.Header("Cache-Control")));
        Assert.Equal((HttpStatusCode.PartialContent, "<svg"), (part.Status, part.Text));
        Assert.Equal(HttpStatusCode.NotModified, (await site.Node.GetAsync(address, ("If-None-Match", picture.Header("ETag")!))).Status);
    }

    private static string Unpack(byte[] body, string? encoding)
    {
        using var packed = new MemoryStream(body);
        using Stream plain = encoding switch { "br" => new BrotliStream(packed, CompressionMode.Decompress), "gzip" => new GZipStream(packed, CompressionMode.Decompress), _ => packed };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
