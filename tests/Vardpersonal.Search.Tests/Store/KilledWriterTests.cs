using System.Diagnostics;
using System.Globalization;
using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Search.Tests.Store;

/// <summary>A process that commits and merges all the time is killed, again and again, over the same index.</summary>
public sealed class KilledWriterTests
{
    private const int Documents = 40;
    private const int Kills = 12;

    [Fact]
    public async Task A_killed_writer_leaves_its_last_commit_whole()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(1);
        var committed = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var acknowledged = await WriteAndKillAsync(folder.Path, committed + 1, 1 + random.Next(30), random.Next(8));

            var found = RoundIn(folder.Path);

            Assert.InRange(found, acknowledged, acknowledged + 1000);
            committed = found;
        }
    }

    /// <returns>The last commit that the process said was done.</returns>
    private static async Task<int> WriteAndKillAsync(string path, int from, int commits, int delay)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Vardpersonal.CrashProbe.dll"), "index", path, from.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var last = from - 1;
        try
        {
            for (var i = 0; i < commits; i++)
            {
                last = int.Parse((await process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
            }

            // Anywhere in what comes next: between commits, in one, in a merge.
            await Task.Delay(delay);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        return last;
    }

    private static int RoundIn(string path)
    {
        using var index = SearchIndex.Open(path, new([new("title", 1, 0.5f)], ["round"]), new Dictionary<string, IAnalyzer> { ["sv"] = PlainAnalyzer.Instance });
        Assert.Empty(index.Health.Alarms);
        var result = index.Current.Search(new() { Query = new Query.Everything(), CountFacets = true, Take = Documents + 1 }, CancellationToken.None);
        Assert.Equal(Documents, result.Total);
        Assert.Equal(Documents, result.Hits.Select(hit => hit.Key).Distinct().Count());
        Assert.Equal(index.Cursor, Assert.Single(result.Facets[0].Values).Value);
        Assert.All(result.Hits, hit => Assert.Equal(index.Cursor, hit.Title));
        return int.Parse(index.Cursor!, CultureInfo.InvariantCulture);
    }
}
