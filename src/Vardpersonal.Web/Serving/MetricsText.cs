using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using Vardpersonal.Content.Reading;
using Vardpersonal.Indexing.Following;

namespace Vardpersonal.Web.Serving;

/// <summary>
/// What operators scrape, in Prometheus' text format. Counts and durations only; nothing about who asked.
/// Own code because no exporter for it restores (docs/decisions/0001).
/// </summary>
internal sealed class MetricsText : IDisposable
{
    private static readonly double[] Buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

    private readonly Lock gate = new();
    private readonly SortedDictionary<string, (long[] Counts, double Sum)> durations = new(StringComparer.Ordinal);
    private readonly MeterListener listener = new();
    private readonly ICatalogueHolder holder;
    private readonly IndexFollower index;

    public MetricsText(ICatalogueHolder holder, IndexFollower index)
    {
        (this.holder, this.index) = (holder, index);
        listener.InstrumentPublished = (instrument, meter) =>
        {
            if (instrument.Name == "http.server.request.duration")
            {
                meter.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>(Record);
        listener.Start();
    }

    public string Write()
    {
        using var process = Process.GetCurrentProcess();
        var text = new StringBuilder();
        Gauge(text, "vardpersonal_ledger_sequence", "Ledger row that pages are served from.", holder.Current.Head.Sequence);
        Gauge(text, "vardpersonal_documents", "Documents known.", holder.Current.Documents.Count);
        Index(text, index.Status);
        Gauge(text, "process_working_set_bytes", "Memory of the process.", process.WorkingSet64);
        text.Append("# HELP http_request_duration_seconds Time to answer, by status.\n# TYPE http_request_duration_seconds histogram\n");
        lock (gate)
        {
            foreach (var (status, (counts, sum)) in durations)
            {
                Histogram(text, status, counts, sum);
            }
        }

        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    private static void Index(StringBuilder text, IndexStatus status)
    {
        Gauge(text, "vardpersonal_index_documents", "Documents and supplements that can be found.", status.Documents);
        Gauge(text, "vardpersonal_index_segments", "Parts of the search index.", status.Segments);
        Gauge(text, "vardpersonal_index_sequence", "Ledger row that searches are answered from.", status.Sequence);
        Gauge(text, "vardpersonal_index_lag_seconds", "How long the last change took to be found.", status.Lag.TotalSeconds);
        Gauge(text, "vardpersonal_index_alarms", "Damaged indexes and unreadable texts met since the start.", status.Alarms);
    }

    private static void Gauge(StringBuilder text, string name, string help, double value) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n");

    private static void Histogram(StringBuilder text, string status, long[] counts, double sum)
    {
        var total = 0L;
        for (var i = 0; i < counts.Length; i++)
        {
            total += counts[i];
            var bound = i < Buckets.Length ? Buckets[i].ToString(CultureInfo.InvariantCulture) : "+Inf";
            text.Append(CultureInfo.InvariantCulture, $"http_request_duration_seconds_bucket{{status=\"{status}\",le=\"{bound}\"}} {total}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"http_request_duration_seconds_sum{{status=\"{status}\"}} {sum}\nhttp_request_duration_seconds_count{{status=\"{status}\"}} {total}\n");
    }

    private void Record(Instrument instrument, double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        var status = "0";
        foreach (var tag in tags)
        {
            status = tag.Key == "http.response.status_code" ? Convert.ToString(tag.Value, CultureInfo.InvariantCulture) ?? status : status;
        }

        var bucket = Array.FindIndex(Buckets, bound => seconds <= bound);
        lock (gate)
        {
            var (counts, sum) = durations.TryGetValue(status, out var known) ? known : (new long[Buckets.Length + 1], 0);
            counts[bucket < 0 ? Buckets.Length : bucket]++;
            durations[status] = (counts, sum + seconds);
        }
    }
}
