using System.CommandLine;
using Vardpersonal.Data.Backup;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp backup FILE</c> and <c>vp restore FILE</c>: the ledger, the media and the fault reports in one file, the same for both databases.</summary>
internal static class BackupCommand
{
    public static Command BuildBackup()
    {
        var file = new Argument<FileInfo>("file") { Description = "Filen som säkerhetskopian skrivs till." };
        var command = new Command("backup", "Säkerhetskopierar allt till en fil.") { file };
        command.SetAction(async (parsed, ct) => await BackupAsync(parsed.GetRequiredValue(file), ct));
        return command;
    }

    public static Command BuildRestore()
    {
        var file = new Argument<FileInfo>("file") { Description = "En fil från vp backup." };
        var command = new Command("restore", "Återställer en säkerhetskopia till en tom databas.") { file };
        command.SetAction(async (parsed, ct) => await RestoreAsync(parsed.GetRequiredValue(file), ct));
        return command;
    }

    private static async Task<int> BackupAsync(FileInfo file, CancellationToken ct)
    {
        await using var context = await OperatorContext.OpenAsync(ct);
        var backup = new BackupStore(context.Database, context.Clock);
        var manifest = await OperatorContext.WithProgressAsync("Kopierar", progress => backup.HandleAsync(file.FullName, (done, all) => progress((int)done, (int)all), ct));
        Console.Out.WriteLine(FormattableString.Invariant($"Säkerhetskopian har {manifest.HeadSequence} rader i liggaren. Huvud: {manifest.HeadSequence}:{manifest.HeadHash}"));
        return 0;
    }

    private static async Task<int> RestoreAsync(FileInfo file, CancellationToken ct)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"Filen finns inte: {file.FullName}");
            return 1;
        }

        await using var context = await OperatorContext.OpenAsync(ct);
        var restore = new RestoreStore(context.Database);
        var outcome = await OperatorContext.WithProgressAsync("Återställer", progress => restore.HandleAsync(file.FullName, (done, all) => progress((int)done, (int)all), ct));
        return outcome.Match(
            manifest =>
            {
                Console.Out.WriteLine(FormattableString.Invariant($"{manifest.HeadSequence} rader återställda och kontrollerade."));
                return 0;
            },
            OperatorContext.Refuse);
    }
}
