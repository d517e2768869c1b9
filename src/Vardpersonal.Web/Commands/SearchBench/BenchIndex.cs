using System.Diagnostics;
using System.Globalization;
using Vardpersonal.Indexing.Language;
using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Web.Commands.SearchBench;

internal sealed record BenchFiles(FileInfo Corpus, FileInfo Queries, DirectoryInfo? Index, string Analysis);

/// <summary>The index that is measured: made from the corpus in a folder of its own, or the one that was kept.</summary>
internal sealed class BenchIndex : IDisposable
{
    private const int MostReplaced = 2000;

    private readonly DirectoryInfo folder;
    private readonly bool isKept;
    private readonly bool withParts;
    private readonly BenchFiles files;
    private readonly IAnalyzer analyzer;
    private readonly SearchIndex index;
    private readonly long began;

    public BenchIndex(BenchFiles files)
    {
        this.files = files;
        withParts = files.Analysis == "full";
        analyzer = withParts ? SiteAnalyzers.Create([]).For(SiteAnalyzers.Swedish) : PeerAnalyzer.Instance;
        (folder, isKept) = (files.Index ?? Directory.CreateTempSubdirectory("vp-bench-"), files.Index is not null);
        began = Stopwatch.GetTimestamp();
        index = SearchIndex.Open(folder.FullName, BenchCorpus.Schema, new Dictionary<string, IAnalyzer> { [BenchCorpus.Language] = analyzer });
    }

    public string Engine => "vp-" + files.Analysis;

    public Snapshot Snapshot => index.Current;

    /// <summary>Searches while documents are replaced by others of the corpus.</summary>
    public string RunUpdating() => new BenchUpdating(index, ReadQueries(), [.. BenchCorpus.Read(files.Corpus.FullName).Take(MostReplaced)]).Run(Engine);

    public string MemoryLine
    {
        get
        {
            GC.Collect();
            return string.Create(CultureInfo.InvariantCulture, $"memory\t{Engine}\t{Snapshot.DocumentCount}\tprocess_MB={Environment.WorkingSet / 1e6:F0}\theap_MB={GC.GetTotalMemory(forceFullCollection: true) / 1e6:F0}");
        }
    }

    /// <summary>Fills the index if it is not the kept one, and says what that took, or what opening it did.</summary>
    public string Prepare() => index.Health.Fresh
        ? Fill()
        : string.Create(CultureInfo.InvariantCulture, $"open\t{Engine}\t{Snapshot.DocumentCount}\topen_s={Stopwatch.GetElapsedTime(began).TotalSeconds:F2}");

    public IReadOnlyList<BenchQuery> ReadQueries() => new BenchQueries(analyzer, withParts).Read(files.Queries.FullName);

    public void Dispose()
    {
        index.Dispose();
        if (!isKept)
        {
            folder.Delete(recursive: true);
        }
    }

    private string Fill()
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
