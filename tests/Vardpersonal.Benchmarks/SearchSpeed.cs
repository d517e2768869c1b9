using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Indexing.Relevance;
using Vardpersonal.Indexing.Suggesting;

namespace Vardpersonal.Benchmarks;

/// <summary>
/// The site's search with 10,000 synthetic documents beside its own: what the judged queries and their beginnings take, from question to
/// answer, without and with the page around it.
/// </summary>
internal static class SearchSpeed
{
    private const int Synthetic = 10_000;
    private const int Rounds = 5;

    public static async Task<IReadOnlyList<(string What, string Result)>> MeasureAsync(BenchmarkSite site, string root)
    {
        var judged = Queries(await File.ReadAllTextAsync(Path.Combine(root, "tests/relevance/judgements.csv")));
        var untilFound = await site.AddSyntheticAsync(Synthetic);
        var search = site.Services.GetRequiredService<ISearch>();
        var suggest = site.Services.GetRequiredService<ISuggest>();
        var beginnings = judged.SelectMany(text => Enumerable.Range(1, Math.Min(12, text.Length)).Select(length => text[..length])).Distinct().ToList();
        return
        [
            ($"{Synthetic:#,0} documents published at once, until all are found", $"{untilFound.TotalSeconds:0.0} s"),
            ("A judged query, from question to answer", Each(judged, text => search.Ask(new() { Text = text }, CancellationToken.None)).ToString()),
            ("Suggestions for every beginning of the judged queries", Each(beginnings, text => suggest.Suggest(text, region: null, 8)).ToString()),
            ("The result page of “hjärtsvikt”, rendered fresh", (await Latency.MeasureAsync(site.Client, site.Address + "/sok?q=hj%C3%A4rtsvikt", 300, unique: true)).ToString()),
        ];
    }

    private static IReadOnlyList<string> Queries(string csv) =>
        JudgementFile.Parse(csv, "judgements.csv") is Content.Outcome<IReadOnlyList<JudgedQuery>>.Done(var queries) ? [.. queries.Select(query => query.Text).Distinct()] : throw new InvalidDataException("judgements.csv");

    private static Latency Each<T>(IReadOnlyList<string> texts, Func<string, T> ask)
    {
        var rounds = new List<Latency>();
        for (var round = -1; round < Rounds; round++)
        {
            var times = texts.Select(text => Time(() => ask(text))).Order().ToList();
            if (round >= 0)
            {
                rounds.Add(new(times[times.Count / 2], times[times.Count * 95 / 100], times[times.Count * 99 / 100]));
            }
        }

        return Latency.Median(rounds);
    }

    private static double Time<T>(Func<T> ask)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(ask());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
