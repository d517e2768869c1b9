using System.Net;
using Xunit;

namespace Vardpersonal.Web.Tests.Serving;

/// <summary>What the reader's own browser remembers.</summary>
public sealed class VisitTests : IAsyncLifetime
{
    private readonly SmallSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("ja", true)]
    [InlineData("", false)]
    public async Task The_welcome_notice_is_put_away_for_the_visit_or_longer(string remember, bool stays)
    {
        var answer = await site.Node.PostAsync("/valkommen", [new("kom-ihag", remember), new("tillbaka", "/kunskapsstod/katarakt?vardniva=primarvard")]);

        Assert.Equal((HttpStatusCode.Redirect, "/kunskapsstod/katarakt?vardniva=primarvard"), (answer.Status, answer.Header("Location")));
        AssertSafe(answer.Header("Set-Cookie"));
        Assert.Equal(stays, answer.Header("Set-Cookie")!.Contains("max-age", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("https://ond.example/")]
    [InlineData("//ond.example/")]
    [InlineData("/\\ond.example/")]
    [InlineData("\\\\ond.example/")]
    [InlineData("/\t/ond.example/")]
    [InlineData("/a\r\nSet-Cookie: x=1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ond.example")]
    [InlineData("")]
    public async Task The_way_back_never_leads_elsewhere(string back)
    {
        var answer = await site.Node.PostAsync("/valkommen", [new("tillbaka", back)]);

        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.Status, answer.Header("Location")));
    }

    [Fact]
    public async Task A_way_back_with_Swedish_letters_is_sent_encoded()
    {
        var answer = await site.Node.PostAsync("/valkommen", [new("tillbaka", "/sok?q=öra")]);

        Assert.Equal((HttpStatusCode.Redirect, "/sok?q=%C3%B6ra"), (answer.Status, answer.Header("Location")));
    }

    [Fact]
    public async Task A_chosen_region_is_remembered_only_when_asked_to()
    {
        var once = await site.Node.PostAsync("/valj-region", [new("region", "skane")]);
        var always = await site.Node.PostAsync("/valj-region", [new("region", "skane"), new("kom-ihag", "ja")]);

        Assert.Equal((HttpStatusCode.Redirect, "/skane/"), (once.Status, once.Header("Location")));
        Assert.Null(once.Header("Set-Cookie"));
        Assert.StartsWith("vp-region=skane", always.Header("Set-Cookie"), StringComparison.Ordinal);
        AssertSafe(always.Header("Set-Cookie"));
    }

    [Theory]
    [InlineData("atlantis")]
    [InlineData("//ond.example")]
    [InlineData("")]
    public async Task A_region_that_is_none_leads_to_the_national_start(string region)
    {
        var answer = await site.Node.PostAsync("/valj-region", [new("region", region), new("kom-ihag", "ja")]);

        Assert.Equal((HttpStatusCode.Redirect, "/?nationellt=1"), (answer.Status, answer.Header("Location")));
    }

    [Fact]
    public async Task Everything_remembered_can_be_forgotten()
    {
        var answer = await site.Node.PostAsync("/kakor", []);

        Assert.Equal("/kakor?rensat=1", answer.Header("Location"));
        Assert.Contains("vp-valkommen=; expires=Thu, 01 Jan 1970", answer.Header("Set-Cookie"), StringComparison.Ordinal);
        Assert.Contains("vp-region=; expires=Thu, 01 Jan 1970", answer.Header("Set-Cookie"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/kunskapsstod/katarakt")]
    [InlineData("/rapportera")]
    [InlineData("/valj-region")]
    [InlineData("/finns-inte")]
    public async Task Reading_sets_no_cookie(string path) => Assert.Null((await site.Node.GetAsync(path)).Header("Set-Cookie"));

    private static void AssertSafe(string? cookie)
    {
        Assert.NotNull(cookie);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("(?i)samesite=(lax|strict)", cookie);
    }
}
