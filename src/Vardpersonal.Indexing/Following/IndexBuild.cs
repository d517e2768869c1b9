using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Indexing.Records;

namespace Vardpersonal.Indexing.Following;

/// <summary>A whole index that has been built and answers from now on.</summary>
/// <param name="Documents">How many records it holds.</param>
/// <param name="UnreadableRows">Ledger rows that do not hold what their hashes say; what they published is left out.</param>
public sealed record BuiltIndex(int Number, int Documents, IReadOnlyList<long> UnreadableRows);

/// <summary>Builds a whole index beside the one that answers: first its words are counted, then its texts are put in.</summary>
public sealed class IndexBuild(IndexHome home, IndexSources sources)
{
    /// <summary>Documents that are made into records while those before them are used.</summary>
    private const int Batch = 64;

    /// <summary>Every text is read twice: all words must be known before the first text is put in, and holding all texts would cost memory.</summary>
    private const int Passes = 2;

    /// <param name="progress">Called with how much is done, of how much.</param>
    /// <param name="ct">Cancelled, or failed in any way, nothing is left of the new index and the one before answers.</param>
    /// <returns>Null when another process is building.</returns>
    public async Task<BuiltIndex?> RunAsync(Catalogue catalogue, Action<int, int> progress, CancellationToken ct)
    {
        using var building = home.TryLockBuilding();
        if (building is null)
        {
            return null;
        }

        var number = home.NextNumber();
        try
        {
            var built = await FillAsync(number, sources.Records(catalogue), progress, ct);
            home.PointTo(number);
            return built;
        }
        catch
        {
            home.Remove(number);
            throw;
        }
    }

    private async Task<BuiltIndex> FillAsync(int number, RecordBuilder records, Action<int, int> progress, CancellationToken ct)
    {
        var (words, live) = (new IndexWords(), Live(records).Count);
        await ForEachAsync(records, words.Add, done => progress(done, live * Passes), ct);
        var created = NumberedIndex.Create(home, number, words);
        using var index = created.Index;
        await ForEachAsync(records, record => index.Writer.Put(RecordDocument.Of(record)), done => progress(live + done, live * Passes), ct);
        index.Writer.Commit(sources.CursorOf(records.Catalogue, created.Readable.Analyzers).Write());
        index.Writer.MergeAll();
        return new(number, index.Current.DocumentCount, [.. records.UnreadableRows.Distinct()]);
    }

    private static List<DocumentSummary> Live(RecordBuilder records) => [.. records.Catalogue.Documents.Where(document => document.State == DocumentState.Live)];

    private static async Task ForEachAsync(RecordBuilder records, Action<SearchRecord> use, Action<int> progress, CancellationToken ct)
    {
        var live = Live(records);
        var next = RecordsAsync(records, live, from: 0, ct);
        for (var done = 0; done < live.Count;)
        {
            var batch = await next;
            done = Math.Min(done + Batch, live.Count);
            next = RecordsAsync(records, live, done, ct);
            batch.ForEach(use);
            progress(done);
        }

        await next;
    }

    private static Task<List<SearchRecord>> RecordsAsync(RecordBuilder records, List<DocumentSummary> live, int from, CancellationToken ct) => Task.Run(
        async () =>
        {
            var made = new List<SearchRecord>();
            foreach (var document in live.Skip(from).Take(Batch))
            {
                made.AddRange(await records.BuildAsync(document, ct));
            }

            return made;
        },
        ct);
}
