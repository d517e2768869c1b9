using Xunit;

namespace Vardpersonal.Web.Tests.Commands;

[Collection(SeededCommands.Name)]
public sealed class ReindexVerbTests(SeededData seeded)
{
    [Fact]
    public async Task Reindexing_builds_an_index_of_everything_and_leaves_only_that()
    {
        using var data = seeded.Copy();

        var first = await Vp.RunAsync(data.Path, "reindex");
        var second = await Vp.RunAsync(data.Path, "reindex");

        Assert.True(first.Status == 0, first.Errors);
        Assert.Matches(@"^[1-9]\d+ sidor och tillägg finns i sökindexet\.$", first.Lines[^1]);
        Assert.Equal(first.Output, second.Output);
        Assert.Equal(["000002"], Directory.GetDirectories(Path.Combine(data.Path, "search")).Select(Path.GetFileName));
    }
}
