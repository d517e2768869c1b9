using Vardpersonal.Content.Ledger;
using Vardpersonal.Data;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Migrations;
using Vardpersonal.TestKit;

// Writes transactions of three rows to the SQLite file given, for ever, and says after each that it is done. A test kills it in the middle.
var clock = new ManualClock();
var database = new SqliteDatabase(args[0]);
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
