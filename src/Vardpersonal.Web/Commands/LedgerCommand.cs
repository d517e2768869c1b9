using System.CommandLine;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Data.Ledger;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp ledger verify</c> and <c>vp ledger show SLUG</c>.</summary>
internal static class LedgerCommand
{
    public static Command Build() => new("ledger", "Publiceringsliggaren.") { BuildVerify(), BuildShow() };

    private static Command BuildVerify()
    {
        var expect = new Option<string?>("--expect") { Description = "Ett tidigare antecknat huvud, RAD:HASH, som kedjan ska gå igenom." };
        var command = new Command("verify", "Går igenom hela kedjan och namnger varje rad som inte är som den skrevs.") { expect };
        command.SetAction(async (parsed, ct) => await VerifyAsync(parsed.GetValue(expect), ct));
        return command;
    }

    private static Command BuildShow()
    {
        var slug = new Argument<string>("slug") { Description = "Sidans slug eller dokumentets id." };
        var command = new Command("show", "Visar ett dokuments rader i liggaren.") { slug };
        command.SetAction(async (parsed, ct) => await ShowAsync(parsed.GetRequiredValue(slug), ct));
        return command;
    }

    private static async Task<int> VerifyAsync(string? expected, CancellationToken ct)
    {
        await using var context = await OperatorContext.OpenAsync(ct);
        var head = await context.Store.HeadAsync(ct);
        var count = 0;
        await foreach (var fault in new LedgerCheck(context.Database).FindFaultsAsync(_ => { }, ct))
        {
            count++;
            Console.Error.WriteLine(LedgerFaultTexts.Of(fault));
        }

        if (expected is not null && !await PassesAsync(context, expected, ct))
        {
            count++;
            Console.Error.WriteLine($"Kedjan går inte genom det antecknade huvudet {expected}.");
        }

        Console.Out.WriteLine(FormattableString.Invariant($"{head.Sequence} rader, {count} fel. Huvud: {head.Sequence}:{head.EntryHash}"));
        return count == 0 ? 0 : 1;
    }

    private static async Task<bool> PassesAsync(OperatorContext context, string expected, CancellationToken ct) =>
        expected.Split(':') is [var number, var hash]
        && long.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var sequence)
        && (await context.Store.FindAsync(sequence, ct))?.EntryHash == hash;

    private static async Task<int> ShowAsync(string slug, CancellationToken ct)
    {
        await using var context = await OperatorContext.OpenAsync(ct);
        var catalogue = new Catalogue(await context.Store.LoadAsync(ct));
        var ids = catalogue.Documents.Where(document => document.Slug == slug || document.Id.Value == slug).Select(document => document.Id).ToList();
        foreach (var id in ids)
        {
            foreach (var row in await context.Store.HistoryAsync(LedgerSubject.Document, id.Value, ct))
            {
                Console.Out.WriteLine(LedgerLine.Of(row));
            }

            foreach (var supplement in catalogue.SupplementsOf(id))
            {
                foreach (var row in await context.Store.HistoryAsync(LedgerSubject.Supplement, supplement.Id.Value, ct))
                {
                    Console.Out.WriteLine(LedgerLine.Of(row));
                }
            }
        }

        if (ids.Count == 0)
        {
            Console.Error.WriteLine($"Det finns inget dokument '{slug}'.");
        }

        return ids.Count == 0 ? 1 : 0;
    }
}
