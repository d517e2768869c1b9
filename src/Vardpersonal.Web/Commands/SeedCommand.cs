using System.CommandLine;
using System.Globalization;
using Vardpersonal.Content.Publishing;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp seed</c>: the example content; <c>--synthetic N</c>: N supports more, for load tests.</summary>
internal static class SeedCommand
{
    private const int MostSynthetic = 1_000_000;

    public static Command Build()
    {
        var from = new Option<DirectoryInfo>("--from") { Description = "Mappen med exempelinnehåll.", DefaultValueFactory = _ => new(Path.Combine(Home, "content-seed")) };
        var synthetic = new Option<int>("--synthetic") { Description = "Gör så här många syntetiska kunskapsstöd till, alltid desamma." };
        synthetic.Validators.Add(result =>
        {
            // What is no number at all is refused by the option itself.
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count) && count is < 0 or > MostSynthetic)
            {
                result.AddError(FormattableString.Invariant($"--synthetic ska vara ett tal från 0 till {MostSynthetic}."));
            }
        });
        var command = new Command("seed", "Läser in exempelinnehållet, och med --synthetic även syntetiskt för belastning.") { from, synthetic };
        command.SetAction(async (parsed, ct) => await RunAsync(parsed.GetRequiredValue(from), parsed.GetValue(synthetic), ct));
        return command;
    }

    /// <summary>Where the program's own files lie: <c>./run</c> and <c>./vp</c> say so.</summary>
    private static string Home => Environment.GetEnvironmentVariable("VP_HOME") ?? ".";

    private static async Task<int> RunAsync(DirectoryInfo from, int synthetic, CancellationToken ct)
    {
        var status = await ImportCommand.RunAsync(from, ct);
        return status != 0 || synthetic == 0 ? status : await RunSyntheticAsync(synthetic, ct);
    }

    private static async Task<int> RunSyntheticAsync(int count, CancellationToken ct)
    {
        await using var context = await OperatorContext.OpenAsync(ct);
        var seed = new SeedSynthetic(context.Store);
        var outcome = await OperatorContext.WithProgressAsync("Gör syntetiska", progress => seed.HandleAsync(count, progress, ct));
        return outcome.Match(
            result =>
            {
                Console.Out.WriteLine(FormattableString.Invariant($"{result.Appended} syntetiska kunskapsstöd gjorda, {result.AlreadyThere} fanns redan."));
                return 0;
            },
            OperatorContext.Refuse);
    }
}
