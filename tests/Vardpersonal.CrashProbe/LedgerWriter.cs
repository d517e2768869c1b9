using Vardpersonal.Content.Ledger;
using Vardpersonal.Data;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Migrations;
using Vardpersonal.TestKit;

namespace Vardpersonal.CrashProbe;

/// <summary>Writes transactions of three rows to a SQLite file.</summary>
internal static class LedgerWriter
{
    public static async Task<int> RunAsync(string file)
    {
        var clock = new ManualClock();
        var database = new SqliteDatabase(file);
        var store = new ContentStore(database, clock);
        await new Migrator(database, clock).UpgradeAsync(CancellationToken.None);

        for (var number = 1; ; number++)
        {
            await store.WriteAsync<int>(
                async session =>
                {
                    for (var row = 1; row <= 3; row++)
                    {
                        var id = FormattableString.Invariant($"dokument-{number}-{row}");
                        await session.AppendAsync(An.Append(An.Edition(id), clock.Now), CancellationToken.None);
                    }

                    return number;
                },
                CancellationToken.None);
            Console.Out.WriteLine(LedgerNames.Of(LedgerVerb.Publish));
        }
    }
}
