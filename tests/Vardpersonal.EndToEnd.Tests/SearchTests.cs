using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Vardpersonal.EndToEnd.Tests;

/// <summary>Suggestions while one writes, and filters without a reload.</summary>
[Collection(SiteTests.Name)]
public sealed class SearchTests(SiteFixture site)
{
    private const int Narrow = 390;
    private const string Filtered = "[data-facet=typ] input";
    private const string Count = "#antal-traffar";

    [Theory]
    [InlineData("/sok", "#sok")]
    [InlineData("/om", "#sok-i-sidhuvud")]
    public async Task Suggestions_are_a_list_that_the_arrows_walk(string path, string box)
    {
        var page = await site.OpenAsync(path);
        var field = await WriteAsync(page, box, "katar");

        Assert.Equal(("combobox", "true"), (await field.GetAttributeAsync("role"), await field.GetAttributeAsync("aria-expanded")));
        var options = page.GetByRole(AriaRole.Option);
        await field.PressAsync("ArrowDown");
        var first = options.First;
        Assert.Equal(await first.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal("true", await first.GetAttributeAsync("aria-selected"));
        Assert.Contains("katar", await field.InputValueAsync(), StringComparison.OrdinalIgnoreCase);

        await field.PressAsync("End");
        Assert.Equal("true", await options.Last.GetAttributeAsync("aria-selected"));
        await field.PressAsync("ArrowDown");
        Assert.Equal(("katar", null), (await field.InputValueAsync(), await field.GetAttributeAsync("aria-activedescendant")));

        await field.PressAsync("Escape");
        Assert.Equal(("katar", "false"), (await field.InputValueAsync(), await field.GetAttributeAsync("aria-expanded")));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_chosen_suggestion_is_opened_and_words_without_a_choice_are_searched_for()
    {
        var page = await site.OpenAsync("/");
        var field = await WriteAsync(page, "#sok", "katarakt");
        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/kunskapsstod/katarakt$"));

        await page.GotoAsync("/");
        await (await WriteAsync(page, "#sok", "katarakt")).PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/sok\?q=katarakt$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task How_many_suggestions_there_are_is_said()
    {
        var page = await site.OpenAsync("/sok");
        await WriteAsync(page, "#sok", "katar");

        Assert.Matches("^[0-9]+ förslag$", await page.Locator("form[role=search] [role=status]").TextContentAsync() ?? string.Empty);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_filter_changes_the_hits_in_place_and_the_way_back_brings_them_again()
    {
        var page = await site.OpenAsync("/sok?q=katarakt");
        await page.EvaluateAsync("window.same = true");
        var before = await page.Locator(Count).InnerTextAsync();
        var box = page.Locator(Filtered).First;
        var value = await box.GetAttributeAsync("value");
        var top = await TopAsync(box);
        await box.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator(".vp-chip").WaitForAsync();

        Assert.EndsWith("/sok?q=katarakt&typ=" + value, page.Url, StringComparison.Ordinal);
        Assert.Equal(value, await page.EvaluateAsync<string>("document.activeElement.value"));
        Assert.Equal(top, await TopAsync(page.Locator(Filtered).First), 1.0);
        Assert.Equal(await page.Locator(Count).InnerTextAsync(), await page.Locator("[data-vp-search-said]").TextContentAsync());
        Assert.Equal(value, await page.Locator("form[role=search] input[name=typ]").GetAttributeAsync("value"));

        await page.GoBackAsync();
        await page.Locator(".vp-chip").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(before, await page.Locator(Count).InnerTextAsync());
        Assert.Equal(0, await page.Locator(".vp-facet-filter input:checked").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("window.same"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_chip_is_taken_away_and_the_order_changed_in_place()
    {
        var page = await site.OpenAsync("/sok?q=katarakt&typ=knowledge-support");
        await page.EvaluateAsync("window.same = true");
        await page.Locator(".vp-sort-links a", new() { HasText = "Datum" }).ClickAsync();
        await page.Locator(".vp-sort-links [aria-current]", new() { HasText = "Datum" }).WaitForAsync();
        await page.Locator(".vp-chip").ClickAsync();
        await page.Locator(".vp-chip").WaitForAsync(new() { State = WaitForSelectorState.Detached });

        Assert.EndsWith("/sok?q=katarakt&sortera=datum", page.Url, StringComparison.Ordinal);
        Assert.Equal("antal-traffar", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.True(await page.EvaluateAsync<bool>("window.same"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_the_filters_stay_open_until_the_hits_are_asked_for()
    {
        var page = await site.OpenAsync("/sok?q=katarakt", Narrow);
        Assert.False(await page.Locator(Filtered).First.IsVisibleAsync());
        await page.Locator(".vp-facet-filter > details > summary").ClickAsync();
        await page.Locator(Filtered).First.CheckAsync();
        await page.Locator(".vp-chip").WaitForAsync();

        Assert.True(await page.Locator(Filtered).First.IsVisibleAsync());
        Assert.Contains("(1)", await page.Locator(".vp-facet-filter > details > summary").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".vp-facet-filter button").ClickAsync();
        Assert.False(await page.Locator(Filtered).First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_a_filter_is_a_form()
    {
        var page = await site.OpenAsync("/sok?q=katarakt", script: false);
        await page.Locator(Filtered).First.CheckAsync();
        await page.Locator(".vp-facet-filter button").ClickAsync();

        Assert.Contains("typ=", page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator(".vp-chip").CountAsync());
        await page.Locator(".vp-chip").ClickAsync();
        Assert.EndsWith("/sok?q=katarakt", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Following_a_hit_says_its_place_and_nothing_of_who_followed_it()
    {
        var page = await site.OpenAsync("/vastra-gotaland/sok?q=katarakt");
        var sent = await page.RunAndWaitForRequestAsync(() => page.Locator(".vp-hit-entry h3 a").First.ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }), "**/sok/klick");

        Assert.Equal(("POST", "q=katarakt&position=1&region=vastra-gotaland"), (sent.Method, sent.PostData));
        await page.Context.CloseAsync();
    }

    private static async Task<ILocator> WriteAsync(IPage page, string box, string words)
    {
        var field = page.Locator(box);
        await field.FocusAsync();
        await page.Locator(box + "[role=combobox]").WaitForAsync();
        await field.PressSequentiallyAsync(words);
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        return field;
    }

    private static Task<double> TopAsync(ILocator locator) => locator.EvaluateAsync<double>("e => e.getBoundingClientRect().top");
}
