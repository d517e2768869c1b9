using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Vardpersonal.EndToEnd.Tests;

[Collection(SiteTests.Name)]
public sealed class AccessibilityTests(SiteFixture site)
{
    private const int Mobile = 390;
    private const int Desktop = 1440;

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task No_page_type_has_a_violation_at_mobile_width(string path) => AssertAccessibleAsync(path, Mobile, ColorScheme.Light);

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public Task No_page_type_has_a_violation_at_desktop_width(string path) => AssertAccessibleAsync(path, Desktop, ColorScheme.Light);

    [Theory]
    [InlineData("/")]
    [InlineData("/vastra-gotaland/kunskapsstod/katarakt?vardniva=primarvard")]
    [InlineData("/kunskapsstod/katarakt/versioner/1/3")]
    public Task No_violation_in_dark_mode(string path) => AssertAccessibleAsync(path, Desktop, ColorScheme.Dark);

    [Fact]
    public async Task The_welcome_notice_has_no_violation()
    {
        var page = await site.OpenAsync("/kunskapsstod/katarakt", Mobile, welcomed: false);

        AssertNone(await page.RunAxe(), "welcome");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task No_page_type_scrolls_sideways(int width)
    {
        foreach (var path in PageTypes.Paths)
        {
            var page = await site.OpenAsync(path, width);
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{path} is {overflow} px too wide at {width} px.");
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Every_page_type_can_be_used_by_keyboard_alone(string path)
    {
        var page = await site.OpenAsync(path, Desktop);
        var wanted = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex=\"0\"]')].filter(e => e.checkVisibility({checkVisibilityCSS:true}) && !e.closest('details:not([open]) > :not(summary)') && e.tabIndex >= 0 && !e.disabled && (e.type !== 'radio' || e === (document.querySelector(`input[name='${e.name}']:checked`) ?? document.querySelector(`input[name='${e.name}']`)))).length");
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var last = string.Empty;
        for (var i = 0; i < wanted + 20; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            // A radio button's or checkbox's ring is drawn round it and its label together; the browser draws a date field's own calendar button's.
            var focus = await page.EvaluateAsync<string>(
                "(() => { const e = document.activeElement; if (!e || e === document.body) return ''; const shows = x => x && (getComputedStyle(x).outlineStyle !== 'none' || getComputedStyle(x).boxShadow !== 'none'); const ring = shows(e) || shows(e.closest('.ds-field')) || (e.type === 'date' && !e.matches(':focus-visible')); return (ring ? '' : '!') + [...document.querySelectorAll('*')].indexOf(e) + ' ' + e.outerHTML.slice(0, 80); })()");
            Assert.False(focus.StartsWith('!'), $"{path}: focus does not show on {focus}");
            // A date field is several stops in one element; only coming back to another means that all has been round.
            if (focus.Length > 0 && !reached.Add(focus) && focus != last)
            {
                break;
            }

            last = focus;
        }

        // The browser may add or leave out a stop of its own; a trap would stop far earlier.
        Assert.True(reached.Count >= wanted * 0.9, $"{path}: {reached.Count} of {wanted} were reached.");
        await page.Context.CloseAsync();
    }

    private static void AssertNone(AxeResult result, string where) =>
        Assert.True(result.Violations.Length == 0, $"{where}: " + string.Join("; ", result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes.FirstOrDefault()?.Html}")));

    private async Task AssertAccessibleAsync(string path, int width, ColorScheme scheme)
    {
        var page = await site.OpenAsync(path, width, scheme: scheme);

        AssertNone(await page.RunAxe(), path);
        await page.Context.CloseAsync();
    }
}
