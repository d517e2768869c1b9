using Microsoft.Playwright;
using Xunit;

namespace Vardpersonal.EndToEnd.Tests;

/// <summary>What a first visit costs a reader with a slow line.</summary>
[Collection(SiteTests.Name)]
public sealed class FirstViewTests(SiteFixture site)
{
    private const int MostBytes = 60_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/vastra-gotaland/kunskapsstod/katarakt?vardniva=primarvard")]
    [InlineData("/sok")]
    [InlineData("/sok?q=hj%C3%A4rtsvikt")]
    [InlineData("/vastra-gotaland/sok?q=remiss+barn")]
    public async Task A_page_with_all_it_asks_for_is_at_most_sixty_kilobytes(string path)
    {
        var page = await site.OpenAsync("about:blank");
        var answers = new List<IResponse>();
        page.Response += (_, answer) => answers.Add(answer);
        await page.GotoAsync(path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var sizes = new Dictionary<string, int>();
        foreach (var answer in answers)
        {
            await answer.FinishedAsync();
            sizes[new Uri(answer.Url).AbsolutePath] = (await answer.Request.SizesAsync()).ResponseBodySize;
        }

        Assert.True(sizes.Count > 3 && sizes.Values.All(size => size > 0), string.Join(", ", sizes));
        Assert.True(sizes.Values.Sum() <= MostBytes, $"{sizes.Values.Sum()}: {string.Join(", ", sizes)}");
        await page.Context.CloseAsync();
    }
}
