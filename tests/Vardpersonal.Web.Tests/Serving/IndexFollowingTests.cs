using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Vardpersonal.Content.Documents;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Web.Tests.Serving;

/// <summary>A node's search index follows what is published, and operators see that it does.</summary>
public sealed class IndexFollowingTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task The_index_is_there_with_the_first_request_and_holds_a_new_edition_soon_after_it_is_published()
    {
        await using var store = await TestStore.SqliteAsync();
        using var content = new ContentFolderBuilder();
        await SmallSite.ImportAsync(store, content);
        await using var node = await Node.StartAsync(store.Database, store.Clock);
        var before = await IndexedAsync(node);

        Assert.Equal(2, await GaugeAsync(node, "vardpersonal_index_documents"));
        await store.AppendAsync(An.Append(An.Edition("glaukom"), store.Clock.Now));

        await WaitAsync(async () => await IndexedAsync(node) != before);

        Assert.Equal(before + 1, await IndexedAsync(node));
        Assert.Equal(3, await GaugeAsync(node, "vardpersonal_index_documents"));
        Assert.Equal(0, await GaugeAsync(node, "vardpersonal_index_alarms"));
    }

    [Fact]
    public async Task What_is_published_is_found_and_what_is_withdrawn_is_not()
    {
        await using var store = await TestStore.SqliteAsync();
        using var content = new ContentFolderBuilder();
        await SmallSite.ImportAsync(store, content);
        await using var node = await Node.StartAsync(store.Database, store.Clock);
        Assert.Equal((0, 0), (await FoundAsync(node, "glaukom"), await FoundAsync(node, "tryckmätning")));

        var edition = An.Edition("glaukom") with { Parts = [new(CareLevels.Primary, "## Utredning\n\nTryckmätning görs vid första besöket.")] };
        await store.AppendAsync(An.Append(edition, store.Clock.Now));
        await WaitAsync(async () => await FoundAsync(node, "glaukom") == 1);
        Assert.Equal(1, await FoundAsync(node, "tryckmätning"));
        Assert.Contains("href=\"/kunskapsstod/glaukom\"", (await node.GetAsync("/sok?q=tryckm%C3%A4tning")).Text, StringComparison.Ordinal);
        Assert.Contains("Glaukom", (await node.GetAsync("/api/v1/suggest?q=glau")).Text, StringComparison.Ordinal);

        await store.AppendAsync(An.Append(edition with { Number = 2, Title = "Grön starr", Slug = "gron-starr" }, store.Clock.Now));
        await WaitAsync(async () => (await node.GetAsync("/sok?q=tryckm%C3%A4tning")).Text.Contains("href=\"/kunskapsstod/gron-starr\"", StringComparison.Ordinal));
        Assert.Equal(1, await FoundAsync(node, "tryckmätning"));

        await store.AppendAsync(An.Withdrawal("glaukom", store.Clock.Now));
        await WaitAsync(async () => await FoundAsync(node, "tryckmätning") == 0);
    }

    private static async Task<int> FoundAsync(Node node, string words) =>
        (int)JsonNode.Parse((await node.GetAsync("/api/v1/search?exakt=ja&q=" + Uri.EscapeDataString(words))).Text)!["total"]!;

    private static async Task WaitAsync(Func<Task<bool>> isSo)
    {
        var watch = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);
            await Task.Delay(20);
        }
    }

    private static Task<double> IndexedAsync(Node node) => GaugeAsync(node, "vardpersonal_index_sequence");

    private static async Task<double> GaugeAsync(Node node, string name)
    {
        var line = (await node.GetAsync("/metrics")).Text.Split('\n').Single(line => line.StartsWith(name + " ", StringComparison.Ordinal));
        return double.Parse(line[(name.Length + 1)..], CultureInfo.InvariantCulture);
    }
}
