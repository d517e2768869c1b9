using System.Diagnostics;
using System.Globalization;

namespace Vardpersonal.Benchmarks;

/// <summary>Time per request, one after the other over loopback, in milliseconds.</summary>
internal sealed record Latency(double P50, double P95, double P99)
{
    private const int Warmup = 300;

    /// <param name="unique">Adds a query that no other request has, so that nothing is in the cache.</param>
    public static async Task<Latency> MeasureAsync(HttpClient client, string address, int requests, bool unique)
    {
        var times = new double[requests];
        for (var i = -Warmup; i < requests; i++)
        {
            var target = unique ? FormattableString.Invariant($"{address}&_={Guid.NewGuid():N}") : address;
            var start = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(new Uri(target), HttpCompletionOption.ResponseContentRead);
            answer.EnsureSuccessStatusCode();
            if (i >= 0)
            {
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }

        Array.Sort(times);
        return new(times[requests / 2], times[requests * 95 / 100], times[requests * 99 / 100]);
    }

    public static Latency Median(IReadOnlyList<Latency> rounds) =>
        new(Middle(rounds.Select(round => round.P50)), Middle(rounds.Select(round => round.P95)), Middle(rounds.Select(round => round.P99)));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"p50 {P50:0.00} ms, p95 {P95:0.00} ms, p99 {P99:0.00} ms");

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
