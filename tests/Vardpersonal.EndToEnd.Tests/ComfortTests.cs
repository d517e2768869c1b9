using Microsoft.Playwright;
using Xunit;

namespace Vardpersonal.EndToEnd.Tests;

/// <summary>What script adds, forced colours, zoom and paper.</summary>
[Collection(SiteTests.Name)]
public sealed class ComfortTests(SiteFixture site)
{
    private const string Support = "/vastra-gotaland/kunskapsstod/katarakt?vardniva=primarvard";

    [Fact]
    public async Task No_page_type_writes_an_error_in_the_console_or_breaks_the_content_security_policy()
    {
        var faults = new List<string>();
        foreach (var path in PageTypes.Paths)
        {
            var page = await site.OpenAsync("/om");
            page.Console += (_, message) =>
            {
                if (message.Type == "error" && !message.Text.Contains("the server responded with a status of 4", StringComparison.Ordinal))
                {
                    faults.Add($"{path}: {message.Text}");
                }
            };
            page.PageError += (_, error) => faults.Add($"{path}: {error}");
            await page.GotoAsync(path);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.Context.CloseAsync();
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task No_page_asks_for_anything_from_elsewhere()
    {
        var elsewhere = new List<string>();
        var page = await site.OpenAsync("/om");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                elsewhere.Add(request.Url);
            }
        };
        foreach (var path in PageTypes.Paths)
        {
            await page.GotoAsync(path);
        }

        Assert.Empty(elsewhere);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task In_forced_colours_the_current_care_level_can_still_be_told()
    {
        var page = await site.OpenAsync(Support, forced: ForcedColors.Active);
        var current = page.Locator("[aria-label='Visa innehåll för'] [aria-current], .vp-care-level-tabs [aria-current]").First;

        Assert.True(await current.IsVisibleAsync());
        var (one, other) = (await BorderAsync(current), await BorderAsync(page.Locator(".vp-care-level-tabs a:not([aria-current])").First));
        Assert.NotEqual(one, other);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task At_two_hundred_per_cent_nothing_is_cut_off()
    {
        foreach (var path in PageTypes.Paths)
        {
            var page = await site.OpenAsync(path, 1440);
            await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{path} is {overflow} px too wide.");
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task On_paper_there_is_no_navigation_but_edition_and_address()
    {
        var page = await site.OpenAsync(Support);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.Locator("header nav").First.IsVisibleAsync());
        Assert.False(await page.Locator(".vp-page-contents").First.IsVisibleAsync());
        var end = await page.Locator("body").InnerTextAsync();
        Assert.Contains("Utgåva 3", end, StringComparison.Ordinal);
        Assert.Contains("/kunskapsstod/katarakt", end, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static Task<string> BorderAsync(ILocator locator) =>
        locator.EvaluateAsync<string>("e => { const s = getComputedStyle(e); return s.borderTopColor + s.borderTopWidth + s.borderBottomColor + s.borderBottomWidth + s.fontWeight; }");
}
