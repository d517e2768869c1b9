using System.Diagnostics;
using System.Globalization;
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

        var watch = Stopwatch.StartNew();
        while (await IndexedAsync(node) == before && watch.Elapsed < Soon)
        {
            await Task.Delay(20);
        }

        Assert.Equal(before + 1, await IndexedAsync(node));
        Assert.Equal(3, await GaugeAsync(node, "vardpersonal_index_documents"));
        Assert.Equal(0, await GaugeAsync(node, "vardpersonal_index_alarms"));
    }

    private static Task<double> IndexedAsync(Node node) => GaugeAsync(node, "vardpersonal_index_sequence");

    private static async Task<double> GaugeAsync(Node node, string name)
    {
        var line = (await node.GetAsync("/metrics")).Text.Split('\n').Single(line => line.StartsWith(name + " ", StringComparison.Ordinal));
        return double.Parse(line[(name.Length + 1)..], CultureInfo.InvariantCulture);
    }
}
