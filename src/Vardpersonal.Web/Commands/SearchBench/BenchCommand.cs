using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Vardpersonal.Indexing.Language;
using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Web.Commands.SearchBench;

/// <summary>
/// <c>vp bench search</c>: the engine over a corpus and queries, in the lines that the peers' harnesses print, to be compared with theirs
/// of the same run.
/// </summary>
internal static class BenchCommand
{
    private const string Stem = "stem";
    private const string Full = "full";

    public static Command Build()
    {
        var corpus = new Option<FileInfo>("--corpus") { Description = "Dokument, ett JSON-objekt per rad.", Required = true };
        var queries = new Option<FileInfo>("--queries") { Description = "Frågor: nummer, klass, ord och filter med tabb emellan.", Required = true };
        var threads = new Option<int>("--threads") { Description = "Antal trådar som frågar.", DefaultValueFactory = _ => 1 };
        var analysis = new Option<string>("--analysis") { Description = "stem: ordstammar utan småord, som de jämförda motorerna. full: webbplatsens analys.", DefaultValueFactory = _ => Stem };
        analysis.AcceptOnlyFromAmong(Stem, Full);
        var passages = new Option<bool>("--passages") { Description = "Gör också utdrag för de tio träffarna." };
        var json = new Option<bool>("--json") { Description = "Svarar med JSON." };
        var index = new Option<DirectoryInfo?>("--index") { Description = "Mapp där indexet behålls; finns det redan används det som det är." };
        var search = new Command("search", "Sökmotorn: indexering, frågor med träffar, facetter och tio titlar.") { corpus, queries, threads, analysis, passages, json, index };
        search.Validators.Add(result =>
        {
            if (result.GetValue(threads) is < 1 or > 64)
            {
                result.AddError("--threads ska vara 1 till 64.");
            }
        });
        search.SetAction(parsed => Run(
            new(parsed.GetValue(corpus)!, parsed.GetValue(queries)!, parsed.GetValue(index), parsed.GetValue(analysis)!),
            parsed.GetValue(threads),
            parsed.GetValue(passages),
            parsed.GetValue(json)));
        return new("bench", "Mäter.") { search };
    }

    private static int Run(BenchFiles files, int threads, bool withPassages, bool asJson)
    {
        foreach (var missing in new[] { files.Corpus, files.Queries }.Where(file => !file.Exists))
        {
            Console.Error.WriteLine($"Filen {missing.FullName} finns inte.");
            return 1;
        }

        try
        {
            using var bench = new BenchIndex(files);
            var lines = new BenchRun(bench.Snapshot, bench.ReadQueries(), threads, withPassages).Run(withPassages ? bench.Engine + "+passages" : bench.Engine);
            Write([bench.Line, bench.MemoryLine], lines, asJson);
            return 0;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidDataException or ArgumentException or IOException)
        {
            Console.Error.WriteLine($"Filerna går inte att läsa: {e.Message}");
            return 1;
        }
    }

    private static void Write(IReadOnlyList<string> heads, IEnumerable<BenchLine> lines, bool asJson)
    {
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(lines, JsonSerializerOptions.Web));
            return;
        }

        foreach (var line in heads.Concat(lines.Select(line => line.ToString())))
        {
            Console.Out.WriteLine(line);
        }
    }
}

internal sealed record BenchFiles(FileInfo Corpus, FileInfo Queries, DirectoryInfo? Index, string Analysis);

/// <summary>The index that is measured: made from the corpus in a folder of its own, or the one that was kept.</summary>
internal sealed class BenchIndex : IDisposable
{
    private readonly DirectoryInfo folder;
    private readonly bool isKept;
    private readonly bool withParts;
    private readonly BenchFiles files;
    private readonly IAnalyzer analyzer;
    private readonly SearchIndex index;

    public BenchIndex(BenchFiles files)
    {
        this.files = files;
        withParts = files.Analysis == "full";
        analyzer = withParts ? SiteAnalyzers.Create([]).For(SiteAnalyzers.Swedish) : PeerAnalyzer.Instance;
        (folder, isKept) = (files.Index ?? Directory.CreateTempSubdirectory("vp-bench-"), files.Index is not null);
        var began = Stopwatch.GetTimestamp();
        index = SearchIndex.Open(folder.FullName, BenchCorpus.Schema, new Dictionary<string, IAnalyzer> { [BenchCorpus.Language] = analyzer });
        Line = index.Health.Fresh ? Fill(began) : string.Create(CultureInfo.InvariantCulture, $"open\t{Engine}\t{Snapshot.DocumentCount}\topen_s={Stopwatch.GetElapsedTime(began).TotalSeconds:F2}");
    }

    public string Engine => "vp-" + files.Analysis;

    public Snapshot Snapshot => index.Current;

    public string Line { get; }

    public string MemoryLine
    {
        get
        {
            GC.Collect();
            return string.Create(CultureInfo.InvariantCulture, $"memory\t{Engine}\t{Snapshot.DocumentCount}\tprocess_MB={Environment.WorkingSet / 1e6:F0}\theap_MB={GC.GetTotalMemory(forceFullCollection: true) / 1e6:F0}");
        }
    }

    public IReadOnlyList<BenchQuery> ReadQueries() => new BenchQueries(analyzer, withParts).Read(files.Queries.FullName);

    public void Dispose()
    {
        index.Dispose();
        if (!isKept)
        {
            folder.Delete(recursive: true);
        }
    }

    private string Fill(long began)
    {
        foreach (var document in BenchCorpus.Read(files.Corpus.FullName))
        {
            index.Writer.Put(document);
        }

        index.Writer.Commit("filled");
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var size = folder.EnumerateFiles().Sum(file => file.Length) / 1e6;
        return string.Create(CultureInfo.InvariantCulture, $"index\t{Engine}\t{Snapshot.DocumentCount}\tdocs/s={Snapshot.DocumentCount / seconds:F0}\tindex_s={seconds:F2}\tsize_MB={size:F1}");
    }
}
