using System.Diagnostics;
using System.Globalization;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Web.Commands.SearchBench;

/// <summary>What one class of queries took.</summary>
/// <param name="Hits">Sum over the class, to compare with other engines.</param>
internal sealed record BenchLine(string Engine, int Documents, int Threads, string Class, int Filtered, double P50, double P95, double P99, double QueriesPerSecond, long Hits)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"query\t{Engine}\t{Documents}\tthr={Threads}\t{Class}\tfilt={Filtered}\tp50_us={P50:F1}\tp95_us={P95:F1}\tp99_us={P99:F1}\tqps={QueriesPerSecond:F0}\thits={Hits}");
}

/// <summary>Runs the queries as the peers' harnesses do: warm, each class without and with its filters, several rounds, the median round's rate.</summary>
internal sealed class BenchRun(Snapshot snapshot, IReadOnlyList<BenchQuery> queries, int threads, bool withPassages)
{
    private const int WarmUps = 4;
    private const int Rounds = 5;
    private const int RoundsWithPassages = 3;

    private static readonly string[] Classes = ["rare", "common", "and2", "or3", "phrase", "prefix", "ALL"];

    /// <summary>Keeps the work from being optimised away.</summary>
    private long used;

    public IEnumerable<BenchLine> Run(string engine)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            foreach (var query in queries)
            {
                Ask(query, withFilters: false);
                Ask(query, withFilters: true);
            }
        }

        foreach (var withFilters in new[] { false, true })
        {
            foreach (var name in Classes)
            {
                yield return RunClass(engine, name, withFilters);
            }
        }

        Trace.Assert(used >= 0);
    }

    private BenchLine RunClass(string engine, string name, bool withFilters)
    {
        BenchQuery[] asked = [.. queries.Where(query => name == "ALL" || query.Class == name)];
        var rates = new List<double>();
        var times = new List<long>();
        var hits = 0L;
        for (var round = -1; round < (withPassages ? RoundsWithPassages : Rounds); round++)
        {
            var took = new long[asked.Length];
            var found = new long[threads];
            var began = Stopwatch.GetTimestamp();
            Thread[] running = [.. Enumerable.Range(0, threads).Select(thread => new Thread(() => AskEach(asked, withFilters, thread, took, found)))];
            Array.ForEach(running, thread => thread.Start());
            Array.ForEach(running, thread => thread.Join());
            if (round >= 0)
            {
                rates.Add(asked.Length / Stopwatch.GetElapsedTime(began).TotalSeconds);
                times.AddRange(took);
                hits = found.Sum();
            }
        }

        times.Sort();
        rates.Sort();
        return new(engine, snapshot.DocumentCount, threads, name, withFilters ? 1 : 0, At(times, 0.5), At(times, 0.95), At(times, 0.99), rates[rates.Count / 2], hits);
    }

    private void AskEach(BenchQuery[] asked, bool withFilters, int thread, long[] took, long[] found)
    {
        for (var i = thread; i < asked.Length; i += threads)
        {
            var began = Stopwatch.GetTimestamp();
            found[thread] += Ask(asked[i], withFilters);
            took[i] = Stopwatch.GetTimestamp() - began;
        }
    }

    private int Ask(BenchQuery query, bool withFilters)
    {
        var request = new SearchRequest
        {
            Query = query.Query,
            Filters = withFilters ? query.Filters : [],
            CountFacets = true,
            Passages = withPassages ? new() : null,
        };
        var result = snapshot.Search(request, CancellationToken.None);
        used += result.Hits.Sum(hit => hit.Title.Length + hit.Passages.Sum(passage => passage.Text.Length)) + result.Facets.Sum(facet => facet.Sum);
        return result.Total;
    }

    private static double At(List<long> sorted, double part) =>
        sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))] * 1e6 / Stopwatch.Frequency;
}
