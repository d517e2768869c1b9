using System.CommandLine;
using System.Text.Json;

namespace Vardpersonal.Web.Commands.SearchBench;

/// <summary>
/// <c>vp bench search</c>: the engine over a corpus and queries, in the lines that the peers' harnesses print, to be compared with theirs
/// of the same run.
/// </summary>
internal static class BenchCommand
{
    private const string Stem = "stem";
    private const string Full = "full";
    private const int MostThreads = 64;

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
        var updating = new Option<bool>("--updating") { Description = "Mäter i stället sökning medan hundra dokument i sekunden byts ut." };
        var search = new Command("search", "Sökmotorn: indexering, frågor med träffar, facetter och tio titlar.") { corpus, queries, threads, analysis, passages, json, index, updating };
        threads.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 1 or > MostThreads)
            {
                result.AddError(FormattableString.Invariant($"--threads ska vara 1 till {MostThreads}."));
            }
        });
        search.SetAction(parsed => Run(
            new(parsed.GetValue(corpus)!, parsed.GetValue(queries)!, parsed.GetValue(index), parsed.GetValue(analysis)!),
            new(parsed.GetValue(threads), parsed.GetValue(passages), parsed.GetValue(updating), parsed.GetValue(json))));
        return new("bench", "Mäter.") { search };
    }

    private sealed record Wish(int Threads, bool Passages, bool Updating, bool Json);

    private static int Run(BenchFiles files, Wish wish)
    {
        foreach (var missing in new[] { files.Corpus, files.Queries }.Where(file => !file.Exists))
        {
            Console.Error.WriteLine($"Filen {missing.FullName} finns inte.");
            return 1;
        }

        try
        {
            using var bench = new BenchIndex(files);
            var line = bench.Prepare();
            if (wish.Updating)
            {
                Console.Out.WriteLine(line);
                Console.Out.WriteLine(bench.RunUpdating());
                return 0;
            }

            var lines = new BenchRun(bench.Snapshot, bench.ReadQueries(), wish.Threads, wish.Passages).Run(wish.Passages ? bench.Engine + "+passages" : bench.Engine);
            Write([line, bench.MemoryLine], lines, wish.Json);
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
