using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Statistics;
using Vardpersonal.Data.Statistics;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp statistics</c>: what has been looked for, in counts.</summary>
internal static class StatisticsCommand
{
    private const int DaysBack = 29;
    private const int DefaultTake = 25;
    private const string National = "nationellt";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Build()
    {
        var from = new Option<DateOnly?>("--from") { Description = "Första dagen, till exempel 2026-11-01 (annars 30 dagar tillbaka).", CustomParser = Day };
        var to = new Option<DateOnly?>("--to") { Description = "Sista dagen (annars i dag).", CustomParser = Day };
        var region = new Option<string?>("--region") { Description = $"En regions slug, eller {National} för det som söks utanför regionerna (annars allt)." };
        var take = new Option<int>("--take") { Description = "Hur många sökningar som visas i varje lista.", DefaultValueFactory = _ => DefaultTake };
        take.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--take ska vara ett heltal från 1.");
            }
        });
        var json = new Option<bool>("--json") { Description = "Skriver JSON." };
        var command = new Command("statistics", "Visar vad som söks: antal per sökning, sökningar utan träff och klick per plats.") { from, to, region, take, json };
        command.SetAction(async (parsed, ct) => await RunAsync(new(parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(region), parsed.GetValue(take), parsed.GetValue(json)), ct));
        return command;
    }

    private static async Task<int> RunAsync(Asked asked, CancellationToken ct)
    {
        await using var context = await OperatorContext.OpenAsync(ct);
        var last = asked.To ?? SwedishTime.Today(context.Clock);
        var first = asked.From ?? last.AddDays(-DaysBack);
        if (first > last)
        {
            Console.Error.WriteLine("Den första dagen är efter den sista.");
            return 1;
        }

        if (asked.Region is not (null or National) && new Catalogue(await context.Store.LoadAsync(ct)).Taxonomy.Region(asked.Region) is null)
        {
            Console.Error.WriteLine($"Regionen '{asked.Region}' finns inte.");
            return 1;
        }

        var period = new SearchPeriod(first, last, asked.Region == National ? string.Empty : asked.Region);
        var report = await new ReadSearchStatistics(new SearchCountTable(context.Database)).HandleAsync(period, asked.Take, ct);
        Console.Out.WriteLine(asked.Json ? JsonSerializer.Serialize(report, Json) : StatisticsTexts.Of(report));
        return 0;
    }

    private static DateOnly? Day(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens.Count > 0 ? result.Tokens[0].Value : string.Empty, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError("En dag skrivs som 2026-11-01.");
        return null;
    }

    private sealed record Asked(DateOnly? From, DateOnly? To, string? Region, int Take, bool Json);
}
