using Vardpersonal.Content.Publishing;
using Vardpersonal.Indexing.Relevance;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Relevance;

/// <summary>The example content, with as many distractors as <c>vp relevance</c> mixes in, is answered at least as well as the floors say.</summary>
public sealed class RelevanceFloorTests
{
    private const int Synthetic = 10_000;

    private static string Folder => Path.Combine(Repository.Root, "tests", "relevance");

    [Fact]
    public async Task The_judged_queries_are_answered_no_worse_than_the_floors()
    {
        var judged = JudgementFile.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "judgements.csv")), "judgements.csv").Match(queries => queries, why => throw new InvalidOperationException(why.Code));
        var floors = RelevanceFloors.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "floors.json")));
        await using var store = await TestStore.SqliteAsync();
        await store.ImportAsync(Path.Combine(Repository.Root, "content-seed"));
        await new SeedSynthetic(store.Store).HandleAsync(Synthetic, (_, _) => { }, CancellationToken.None);
        using var catalogue = await store.FollowAsync();
        using var folder = new TemporaryFolder();
        using var index = await RelevanceIndex.BuildAsync(new(catalogue, store.Store, store.Clock), folder.Path, (_, _) => { }, CancellationToken.None);

        var report = RelevanceReport.Of(RelevanceRun.Of(judged, index.Search(), CancellationToken.None), worst: 0);

        Assert.True(index.View.Snapshot.DocumentCount > Synthetic, "The example content is there.");
        Assert.True(report.Tuned[^1].Queries + report.Kept[^1].Queries >= 150, "Enough queries are judged.");
        Assert.Empty(floors.Missed(report));
    }
}
