using System.CommandLine;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Data.Ledger;
using Vardpersonal.Data.Migrations;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp doctor</c>: is everything as it should be, and if not, what to do?</summary>
internal static class DoctorCommand
{
    private const long LeastFreeBytes = 500L * 1024 * 1024;

    public static Command Build()
    {
        var onlyContent = new Option<bool>("--has-content") { Description = "Svarar bara, med utgångsstatus, på om något har lästs in." };
        var command = new Command("doctor", "Kontrollerar databas, liggare, härledda tabeller, tillgångar och maskin.") { onlyContent };
        command.SetAction(async (parsed, ct) => parsed.GetValue(onlyContent) ? await HasContentAsync(ct) : await RunAsync(ct));
        return command;
    }

    private static async Task<int> HasContentAsync(CancellationToken ct)
    {
        await using var context = await OperatorContext.OpenAsync(ct);
        return await context.Store.HeadAsync(ct) == LedgerHead.Empty ? 1 : 0;
    }

    private static async Task<int> RunAsync(CancellationToken ct)
    {
        await using var context = await OperatorContext.OpenAsync(ct);
        var healthy = true;
        Say(await context.Database.DescribeAsync(ct), ok: true);
        Say(FormattableString.Invariant($"Schema {await new Migrator(context.Database, context.Clock).VersionAsync(ct)}"), ok: true);
        var head = await context.Store.HeadAsync(ct);
        Say(head == LedgerHead.Empty ? "Inget innehåll: kör ./vp seed." : FormattableString.Invariant($"Liggaren har {head.Sequence} rader."), head != LedgerHead.Empty);
        await foreach (var fault in new LedgerCheck(context.Database).FindFaultsAsync(_ => { }, ct))
        {
            Say(LedgerFaultTexts.Of(fault), ok: false);
        }

        Say(FormattableString.Invariant($"Svensk tid är {SwedishTime.WordsWithTime(context.Clock.GetUtcNow())}."), ok: true);
        var free = new DriveInfo(context.Location.Folder).AvailableFreeSpace;
        Say(FormattableString.Invariant($"{free / 1024 / 1024} MB ledigt i {context.Location.Folder}."), free >= LeastFreeBytes);
        return healthy ? 0 : 1;

        void Say(string line, bool ok)
        {
            healthy &= ok;
            Console.Out.WriteLine($"{(ok ? "ok " : "FEL")}  {line}");
        }
    }
}
