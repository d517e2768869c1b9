using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Vardpersonal.Content;
using Vardpersonal.Indexing.Relevance;
using Vardpersonal.Indexing.Synonyms;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp relevance</c>: how well the judged queries are answered, and with <c>--synonyms</c> what another list would move.</summary>
internal static class RelevanceCommand
{
    private const int MostSynthetic = 1_000_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private sealed record Wish(bool Json, string? Synonyms, int Synthetic);

    public static Command Build()
    {
        var json = new Option<bool>("--json") { Description = "Skriver resultatet som JSON." };
        var synonyms = new Option<FileInfo?>("--synonyms") { Description = "En ändrad synonyms.yaml: visar vilka bedömda frågor som får andra svar." };
        var synthetic = new Option<int>("--synthetic") { Description = "Så många syntetiska kunskapsstöd blandas i.", DefaultValueFactory = _ => 10_000 };
        synthetic.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count) && count is < 0 or > MostSynthetic)
            {
                result.AddError(FormattableString.Invariant($"--synthetic ska vara ett tal från 0 till {MostSynthetic}."));
            }
        });
        var command = new Command("relevance", "Mäter sökningen mot de bedömda frågorna i tests/relevance. Status 1 om något är under sitt golv.") { json, synonyms, synthetic };
        command.SetAction(async (parsed, ct) => await RunAsync(new(parsed.GetValue(json), parsed.GetValue(synonyms)?.FullName, parsed.GetValue(synthetic)), ct));
        return command;
    }

    private static string Inside(params string[] path) => Path.Combine([Environment.GetEnvironmentVariable("VP_HOME") ?? ".", .. path]);

    private static async Task<int> RunAsync(Wish wish, CancellationToken ct)
    {
        var judged = await ReadAsync(Inside("tests", "relevance", "judgements.csv"), JudgementFile.Parse, ct);
        var changed = wish.Synonyms is null ? null : await ReadAsync(wish.Synonyms, SynonymList.Parse, ct);
        if (judged is null || (wish.Synonyms is not null && changed is null))
        {
            return 1;
        }

        using var content = await RelevanceContent.MakeAsync(Inside("content-seed"), wish.Synthetic, ct);
        return content is null ? 1
            : changed is null ? await MeasureAsync(judged, content.Index, wish, ct)
            : Compare(judged, content.Index, changed, wish, ct);
    }

    private static async Task<int> MeasureAsync(IReadOnlyList<JudgedQuery> judged, RelevanceIndex index, Wish wish, CancellationToken ct)
    {
        var floors = RelevanceFloors.Parse(await File.ReadAllTextAsync(Inside("tests", "relevance", "floors.json"), ct));
        var report = RelevanceReport.Of(RelevanceRun.Of(judged, index.Search(), ct), worst: 20);
        var missed = floors.Missed(report);
        Console.Out.WriteLine(wish.Json ? JsonSerializer.Serialize(new { documents = index.View.Snapshot.DocumentCount, report.Tuned, report.Kept, missed }, Json) : RelevanceTexts.Of(report));
        foreach (var floor in missed)
        {
            Console.Error.WriteLine(floor);
        }

        return missed.Count == 0 ? 0 : 1;
    }

    private static int Compare(IReadOnlyList<JudgedQuery> judged, RelevanceIndex index, SynonymList changed, Wish wish, CancellationToken ct)
    {
        var list = SynonymList.Of(index.View.Taxonomy).WithSets(changed.Sets);
        var comparison = RelevanceComparison.Of(RelevanceRun.Of(judged, index.Search(), ct), RelevanceRun.Of(judged, index.Search(list), ct));
        Console.Out.WriteLine(wish.Json ? JsonSerializer.Serialize(comparison, Json) : RelevanceTexts.Of(comparison));
        return 0;
    }

    private static async Task<T?> ReadAsync<T>(string file, Func<string, string, Outcome<T>> parse, CancellationToken ct)
        where T : class
    {
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"{file} finns inte.");
            return null;
        }

        return parse(await File.ReadAllTextAsync(file, ct), Path.GetFileName(file)).Match(
            value => value,
            why =>
            {
                OperatorContext.Refuse(why);
                return null!;
            });
    }
}
