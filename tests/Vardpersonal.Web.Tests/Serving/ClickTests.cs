using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vardpersonal.Content.Statistics;
using Xunit;

namespace Vardpersonal.Web.Tests.Serving;

/// <summary>Which place among the hits is followed: counted when our own pages tell it, never by whom.</summary>
public sealed class ClickTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private readonly SmallSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_click_is_counted_and_answered_with_nothing()
    {
        var answer = await SendAsync("q=KOL&position=3&region=skane");

        Assert.Equal((HttpStatusCode.NoContent, string.Empty, null), (answer.Status, answer.Text, answer.Header("Set-Cookie")));
        Assert.Equal([new(3, 1)], await ClicksAsync());
    }

    [Fact]
    public async Task A_form_in_parts_is_read_too()
    {
        using var form = new MultipartFormDataContent { { new StringContent("kol"), "q" }, { new StringContent("1"), "position" } };

        Assert.Equal(HttpStatusCode.NoContent, (await site.Node.SendAsync(HttpMethod.Post, "/sok/klick", form, [("Sec-Fetch-Site", "same-origin")])).Status);
        Assert.Equal([new(1, 1)], await ClicksAsync());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "https://ond.example")]
    [InlineData("Origin", "null")]
    [InlineData("X-Nothing", "1")]
    public async Task Another_sites_page_counts_nothing(string header, string value)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync("q=kol&position=1", (header, value))).Status);
        Assert.Empty(await ClicksAsync());
    }

    [Theory]
    [InlineData("q=kol")]
    [InlineData("q=kol&position=0")]
    [InlineData("q=kol&position=-1")]
    [InlineData("q=kol&position=x")]
    [InlineData("q=kol&position=99999999999")]
    [InlineData("q=kol&position=1&region=norge")]
    [InlineData("")]
    public async Task What_cannot_be_read_is_refused(string form)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(form)).Status);
        Assert.Empty(await ClicksAsync());
    }

    [Fact]
    public async Task What_is_no_form_is_refused()
    {
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");
        using var torn = new StringContent("--x\r\n", Encoding.UTF8);
        torn.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        IReadOnlyList<(string, string)> ours = [("Sec-Fetch-Site", "same-origin")];

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Node.SendAsync(HttpMethod.Post, "/sok/klick", json, ours)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Node.SendAsync(HttpMethod.Post, "/sok/klick", torn, ours)).Status);
    }

    [Theory]
    [InlineData("121212-1212")]
    [InlineData("anna@example.se")]
    [InlineData("070-123 45 67")]
    public async Task Words_that_may_point_at_a_person_are_not_counted(string text)
    {
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync("position=1&q=" + Uri.EscapeDataString(text))).Status);
        Assert.Empty(await ClicksAsync());
    }

    [Fact]
    public async Task The_address_only_takes_clicks() => Assert.Equal(HttpStatusCode.MethodNotAllowed, (await site.Node.GetAsync("/sok/klick")).Status);

    private Task<Answer> SendAsync(string form) => SendAsync(form, ("Sec-Fetch-Site", "same-origin"));

    private async Task<Answer> SendAsync(string form, (string Name, string Value) header)
    {
        using var content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        return await site.Node.SendAsync(HttpMethod.Post, "/sok/klick", content, [header]);
    }

    /// <summary>Written and read again, without waiting for the clock.</summary>
    private async Task<IReadOnlyList<PositionCount>> ClicksAsync()
    {
        await site.Node.Services.GetRequiredService<SearchRecorder>().FlushAsync(CancellationToken.None);
        return (await site.Node.Services.GetRequiredService<ReadSearchStatistics>().HandleAsync(new(Today, Today, null), 10, CancellationToken.None)).Clicks;
    }
}
