using Microsoft.Playwright;
using Xunit;

namespace Vardpersonal.EndToEnd.Tests;

/// <summary>Everything works without script; script only adds comfort.</summary>
[Collection(SiteTests.Name)]
public sealed class WithoutScriptTests(SiteFixture site)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Every_page_type_can_be_read(string path)
    {
        var page = await site.OpenAsync(path, script: false);

        Assert.True(await page.Locator("main h1").First.IsVisibleAsync(), path);
        Assert.True((await page.Locator("main").InnerTextAsync()).Trim().Length > 40, path);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_welcome_notice_stays_away_when_asked_to()
    {
        var page = await site.OpenAsync("/kunskapsstod/katarakt", script: false, welcomed: false);
        await page.GetByLabel("Visa inte det här igen på den här datorn").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Fortsätt" }).ClickAsync();

        Assert.EndsWith("/kunskapsstod/katarakt", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Fortsätt" }).CountAsync());
        var cookie = Assert.Single(await page.Context.CookiesAsync(), cookie => cookie.Name == "vp-valkommen");
        Assert.True(cookie.Expires > DateTimeOffset.UtcNow.AddDays(300).ToUnixTimeSeconds());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_region_is_chosen_and_remembered()
    {
        var page = await site.OpenAsync("/valj-region", script: false);
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Gotland", Exact = true }).ClickAsync();

        Assert.EndsWith("/gotland/", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_are_found_in_the_text_of_a_page()
    {
        var page = await site.OpenAsync("/kunskapsstod/katarakt?vardniva=primarvard", script: false);
        await page.Locator("input[name=hitta]").First.FillAsync("remiss");
        await page.Locator("form:has(input[name=hitta]) button").First.ClickAsync();

        Assert.True(await page.Locator("main mark").CountAsync() > 0);
        Assert.Contains("hitta=remiss", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_fault_is_reported_and_nothing_typed_is_lost_by_a_mistake()
    {
        var page = await site.OpenAsync("/rapportera?sida=/kunskapsstod/katarakt", script: false);
        await page.Locator("textarea[name=text]").FillAsync("Dosen i tabellen stämmer inte.");
        await page.WaitForTimeoutAsync(2100);
        await page.Locator("main form button[type=submit]").ClickAsync();

        Assert.Contains("Välj vad felet gäller", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Dosen i tabellen stämmer inte.", await page.Locator("textarea[name=text]").InputValueAsync());

        await page.Locator("input[name=sort]").First.CheckAsync();
        await page.WaitForTimeoutAsync(2100);
        await page.Locator("main form button[type=submit]").ClickAsync();

        Assert.Contains("Tack", await page.Locator("main h1").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
