using System.CommandLine;
using Vardpersonal.Content.Publishing;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp import FOLDER</c>: all of it or nothing.</summary>
internal static class ImportCommand
{
    public static Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Mapp i innehållsformatet (docs/content-format.md)." };
        var command = new Command("import", "Läser in en mapp med innehåll: allt eller inget.") { folder };
        command.SetAction(async (parsed, ct) => await RunAsync(parsed.GetRequiredValue(folder), ct));
        return command;
    }

    public static async Task<int> RunAsync(DirectoryInfo folder, CancellationToken ct)
    {
        if (!folder.Exists)
        {
            Console.Error.WriteLine($"Mappen finns inte: {folder.FullName}");
            return 1;
        }

        await using var context = await OperatorContext.OpenAsync(ct);
        var import = new ImportContent(context.Store, context.Clock);
        var outcome = await OperatorContext.WithProgressAsync("Läser in", progress => import.HandleAsync(folder.FullName, progress, ct));
        return outcome.Match(
            result =>
            {
                Console.Out.WriteLine(FormattableString.Invariant($"{result.Appended} publiceringar inlästa, {result.Unchanged} fanns redan, {result.Media} bilder och filmer."));
                return 0;
            },
            OperatorContext.Refuse);
    }
}
