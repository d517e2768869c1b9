using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Web.Tests.Commands;

/// <summary>The program killed (kill -9) while it seeds leaves everything or nothing.</summary>
[Collection(SeededCommands.Name)]
public sealed class KilledSeedTests(SeededData seeded)
{
    private const int Rounds = 12;

    [Fact]
    public async Task A_seed_killed_at_any_moment_leaves_all_rows_or_none()
    {
        var whole = Count(await Vp.RunAsync(seeded.Path, "ledger", "verify"));
        var random = new Random(9);
        for (var round = 0; round < Rounds; round++)
        {
            using var data = new TemporaryFolder();
            await SeedAndKillAsync(data.Path, seeded.Took * ((round + random.NextDouble()) / Rounds));

            var verified = await Vp.RunAsync(data.Path, "ledger", "verify");

            Assert.True(verified.Status == 0, $"Round {round}: {verified.Output}{verified.Errors}");
            Assert.Contains(Count(verified), new[] { "0 rader, 0 fel", whole });
        }
    }

    [Fact]
    public async Task A_killed_seed_is_done_again_without_more_ado()
    {
        using var data = new TemporaryFolder();
        await SeedAndKillAsync(data.Path, seeded.Took * 0.7);

        Assert.Equal(0, (await Vp.RunAsync(data.Path, "seed")).Status);
        Assert.Equal(Count(await Vp.RunAsync(seeded.Path, "ledger", "verify")), Count(await Vp.RunAsync(data.Path, "ledger", "verify")));
    }

    /// <summary>Rows and faults, without the head: it holds when the rows were written.</summary>
    private static string Count(Ended verified) => verified.Output.Split('.')[0];

    private static async Task SeedAndKillAsync(string data, TimeSpan after)
    {
        using var process = Vp.Start(data, ["seed"]);
        try
        {
            await Task.Delay(after);
        }
        finally
        {
            Vp.Stop(process);
        }
    }
}
