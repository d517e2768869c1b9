using System.Globalization;
using Vardpersonal.Benchmarks;

// Measures the site's own promises on this machine and prints a table in Markdown. One core: run through ./bench, which pins it.
var root = args.Length > 0 ? args[0] : Directory.GetCurrentDirectory();
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
await using var site = await BenchmarkSite.StartAsync(root);

var rows = new List<(string What, string Result)>();
const string page = "/vastra-gotaland/kunskapsstod/katarakt?vardniva=primarvard";
var reference = await site.StartReferenceAsync(page);

var cached = new List<Latency>();
var fresh = new List<Latency>();
var limit = new List<Latency>();
for (var round = 0; round < 3; round++)
{
    limit.Add(await Latency.MeasureAsync(site.Client, reference, 3000, unique: false));
    fresh.Add(await Latency.MeasureAsync(site.Client, site.Address + page, 1000, unique: true));
    cached.Add(await Latency.MeasureAsync(site.Client, site.Address + page, 3000, unique: false));
}

rows.Add(("Kestrel, the same page as ready bytes (the limit)", Latency.Median(limit).ToString()));
rows.Add(("A support with supplements, from the output cache", $"{Latency.Median(cached)}; {Latency.Median(cached).P50 / Latency.Median(limit).P50:0.0} times the limit's p50"));
rows.Add(("The same, rendered fresh", $"{Latency.Median(fresh)}; {Latency.Median(fresh).P50 / Latency.Median(limit).P50:0.0} times the limit's p50"));
rows.Add(("First view, bytes transferred (brotli)", await FirstView.MeasureAsync(site.Client, site.Address, page)));
rows.Add(("Catalogue loaded from the store", await site.MeasureCatalogueAsync()));
rows.AddRange(await SearchSpeed.MeasureAsync(site, root));
rows.Add(("Import of content-seed", $"{site.ImportTime.TotalMilliseconds:0} ms"));

Console.WriteLine("| what | result |\n| --- | --- |");
foreach (var (what, result) in rows)
{
    Console.WriteLine($"| {what} | {result} |");
}
