using System.Net;
using Xunit;

namespace Vardpersonal.Api.Tests;

public sealed class SuggestTests : IClassFixture<FullApi>
{
    private readonly ApiHost host;

    public SuggestTests(FullApi api)
    {
        host = api.Host;
        host.Search.Suggested.Clear();
        host.Search.Counted.Clear();
    }

    [Fact]
    public async Task Suggestions_say_what_they_are_and_which_part_was_written()
    {
        var answer = await host.GetAsync("/api/v1/suggest?q=kat&region=skane");

        Assert.Equal(
            """{"query":"kat","suggestions":[{"text":"Katarakt","kind":"title","url":"/kunskapsstod/katarakt","note":"Kunskapsstöd","mark":[0,3]},{"text":"H25 Åldersstarr","kind":"code","url":null,"note":null,"mark":[4,15]}]}""",
            answer.Text);
        Assert.Equal([("kat", "skane")], host.Search.Suggested);
        Assert.Empty(host.Search.Counted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20%00%09")]
    public async Task Nothing_written_is_nothing_suggested(string query)
    {
        Assert.Empty((await host.ReadAsync("/api/v1/suggest" + query))["suggestions"]!.AsArray());
        Assert.Empty(host.Search.Suggested);
    }

    [Theory]
    [InlineData("q=a&region=norge", "unknown-region")]
    [InlineData("q=a&q=b", "repeated-parameter")]
    [InlineData("text=a", "unknown-parameter")]
    public async Task What_cannot_be_taken_is_refused_by_its_code(string query, string code)
    {
        var answer = await host.GetAsync("/api/v1/suggest?" + query);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Two_hundred_characters_are_the_most()
    {
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/api/v1/suggest?q=" + new string('a', 200))).Status);
        Assert.Equal("bad-q", (await host.GetAsync("/api/v1/suggest?q=" + new string('a', 201))).Code);
    }
}
