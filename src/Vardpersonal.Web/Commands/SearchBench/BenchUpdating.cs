using System.Diagnostics;
using System.Globalization;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Web.Commands.SearchBench;

/// <summary>
/// How much searching slows down while documents are replaced: a hundred a second, committed ten at a time, each searched for right
/// after its commit. Rounds with and without take turns, so that what else the machine does weighs on both.
/// </summary>
internal sealed class BenchUpdating(SearchIndex index, IReadOnlyList<BenchQuery> queries, IReadOnlyList<IndexDocument> documents)
{
    private const int Rounds = 3;
    private const int EachCommit = 10;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenCommits = TimeSpan.FromMilliseconds(100);

    private readonly List<double> untilSearchable = [];
    private int next;

    public string Run(string engine)
    {
        var (alone, updating) = (new List<double>(), new List<double>());
        SearchFor(Round);
        for (var i = 0; i < Rounds; i++)
        {
            alone.Add(SearchFor(Round));
            using var stopping = new CancellationTokenSource();
            var writer = new Thread(() => Update(stopping.Token));
            writer.Start();
            updating.Add(SearchFor(Round));
            stopping.Cancel();
            writer.Join();
        }

        alone.Sort();
        updating.Sort();
        untilSearchable.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"updating\t{engine}\t{index.Current.DocumentCount}\tqps_alone={alone[Rounds / 2]:F0}\tqps_updating={updating[Rounds / 2]:F0}\tkept={updating[Rounds / 2] / alone[Rounds / 2]:F2}\tcommit_to_searchable_p50_ms={At(0.5):F1}\tp99_ms={At(0.99):F1}\tdocs_updated={untilSearchable.Count * EachCommit}");
    }

    private double SearchFor(TimeSpan time)
    {
        var (began, count) = (Stopwatch.GetTimestamp(), 0);
        while (Stopwatch.GetElapsedTime(began) < time)
        {
            index.Current.Search(new() { Query = queries[count % queries.Count].Query, CountFacets = true }, CancellationToken.None);
            count++;
        }

        return count / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private void Update(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            var began = Stopwatch.GetTimestamp();
            var mark = string.Create(CultureInfo.InvariantCulture, $"märke{next}");
            for (var i = 0; i < EachCommit; i++)
            {
                var document = documents[next++ % documents.Count];
                index.Writer.Put(document with { Texts = [.. document.Texts, new(BenchCorpus.Schema.TextFields.Count - 1, mark)] });
            }

            var committed = Stopwatch.GetTimestamp();
            index.Writer.Commit(mark);
            while (index.Current.Search(new() { Query = new Query.Term(mark) }, CancellationToken.None).Total < EachCommit)
            {
                Thread.Yield();
            }

            untilSearchable.Add(Stopwatch.GetElapsedTime(committed).TotalMilliseconds);
            if (BetweenCommits - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } rest)
            {
                ct.WaitHandle.WaitOne(rest);
            }
        }
    }

    private double At(double part) => untilSearchable.Count == 0 ? 0 : untilSearchable[Math.Min(untilSearchable.Count - 1, (int)(untilSearchable.Count * part))];
}
