using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Ledger;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Data.Tests;

/// <summary>A process that writes to SQLite and is killed, again and again, leaves whole transactions only.</summary>
public sealed class KilledProcessTests
{
    private const int RowsATransaction = 3;

    [Fact]
    public async Task A_killed_writer_leaves_all_or_nothing_of_a_transaction()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("store.sqlite");
        var random = new Random(1);
        var acknowledged = 0;
        for (var round = 0; round < 3; round++)
        {
            acknowledged = await WriteAndKillAsync(file, 2 + random.Next(20), random.Next(8));

            await AssertWholeAsync(file, acknowledged);
            foreach (var left in Directory.GetFiles(folder.Path))
            {
                File.Delete(left);
            }
        }
    }

    /// <returns>How many transactions were acknowledged before the end.</returns>
    private static async Task<int> WriteAndKillAsync(string file, int transactions, int delay)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Vardpersonal.CrashProbe.dll"), "ledger", file]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        try
        {
            for (var i = 0; i < transactions; i++)
            {
                Assert.NotNull(await process.StandardOutput.ReadLineAsync());
            }

            await Task.Delay(delay);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        return transactions;
    }

    private static async Task AssertWholeAsync(string file, int acknowledged)
    {
        var database = new SqliteDatabase(file);
        var store = new ContentStore(database, new ManualClock());

        Assert.Empty(await new LedgerCheck(database).FindFaultsAsync(_ => { }, CancellationToken.None).ToListAsync());
        var rows = (await store.HeadAsync(CancellationToken.None)).Sequence;
        Assert.Equal(0, rows % RowsATransaction);
        Assert.True(rows >= (long)acknowledged * RowsATransaction, "What was acknowledged is there.");
        SqliteConnection.ClearAllPools();
    }
}
