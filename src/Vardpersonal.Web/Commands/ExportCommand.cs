using System.CommandLine;
using Vardpersonal.Content.Publishing;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp export FOLDER</c>: all content as files that a person can read and <c>vp import</c> takes back.</summary>
internal static class ExportCommand
{
    public static Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "En ny eller tom mapp." };
        var command = new Command("export", "Skriver allt innehåll som läsbara filer.") { folder };
        command.SetAction(async (parsed, ct) => await RunAsync(parsed.GetRequiredValue(folder), ct));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, CancellationToken ct)
    {
        await using var context = await OperatorContext.OpenAsync(ct);
        var export = new ExportContent(context.Store, context.Store);
        var outcome = await OperatorContext.WithProgressAsync("Skriver", progress => export.HandleAsync(folder.FullName, progress, ct));
        return outcome.Match(
            result =>
            {
                Console.Out.WriteLine(FormattableString.Invariant($"{result.Editions} utgåvor, {result.Supplements} tillägg, {result.Registers} register och {result.Media} mediefiler skrivna."));
                foreach (var left in result.LeftOut)
                {
                    Console.Error.WriteLine(left);
                }

                return 0;
            },
            OperatorContext.Refuse);
    }
}
