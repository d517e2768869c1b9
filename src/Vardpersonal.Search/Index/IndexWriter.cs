using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Store;

namespace Vardpersonal.Search.Index;

/// <summary>
/// Puts documents into an index and takes them out. Nothing is seen by readers or survives the process before <see cref="Commit"/>,
/// and then all of it at once. A commit that fails (a full disk) changes nothing and can be tried again. Thread-safe: calls wait for
/// one another. Merges run beside, one at a time.
/// </summary>
public sealed class IndexWriter : IDisposable
{
    private readonly Lock gate = new();
    private readonly IndexFolder folder;
    private readonly IndexSchema schema;
    private readonly (string Language, IAnalyzer Analyzer)[] analyzers;
    private readonly MergeRunner merges;
    private Manifest manifest;
    private PendingDocuments pending;
    private volatile Snapshot current;

    internal IndexWriter(IndexFolder folder, IndexSchema schema, IReadOnlyDictionary<string, IAnalyzer> analyzers, Manifest manifest, IReadOnlyList<SegmentView> segments)
    {
        (this.folder, this.schema, this.manifest) = (folder, schema, manifest);
        this.analyzers = [.. analyzers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];
        pending = new(schema);
        current = new(schema, segments, manifest.Cursor);
        merges = new();
    }

    internal Snapshot Current => current;

    /// <summary>Why the last merge could not be written, for whoever runs the site; null when it could.</summary>
    public Exception? MergeFailure => merges.Failure;

    /// <summary>Adds a document; one with the same key is replaced.</summary>
    /// <exception cref="ArgumentException">Its language has no analyzer, or a field is not in the schema.</exception>
    public void Put(IndexDocument document)
    {
        var language = LanguageOf(document);
        if (document.Texts.Any(text => text.Field < 0 || text.Field >= schema.TextFields.Count) || document.Facets.Count > schema.FacetFields.Count)
        {
            throw new ArgumentException($"{document.Key} has a field that the schema does not have.", nameof(document));
        }

        lock (gate)
        {
            pending.Put(document, (byte)language, analyzers[language].Analyzer);
        }
    }

    public void Delete(string key)
    {
        lock (gate)
        {
            pending.Delete(key);
        }
    }

    /// <summary>Takes out every document, also those put since the last commit.</summary>
    public void Clear()
    {
        lock (gate)
        {
            pending = new(schema) { IsCleared = true };
        }
    }

    /// <summary>Makes everything since the last commit durable and visible.</summary>
    /// <param name="cursor">Kept with the index: how far the caller had come.</param>
    public void Commit(string? cursor)
    {
        lock (gate)
        {
            var next = manifest.NextNumber;
            var kept = pending.IsCleared ? [] : current.Segments.Select(view => pending.Without(view)).Where(view => view.LiveCount > 0);
            var added = pending.Build(() => NameOf(next++));
            Publish([.. kept, .. added], added.Select(view => view.Segment), cursor, next);
            pending = new(schema);
        }

        merges.Start(this);
    }

    /// <summary>Waits until there is nothing left to merge.</summary>
    public void FinishMerges() => merges.Finish();

    /// <summary>Makes one segment of as many as fit in one, for an index that will long be left as it is.</summary>
    public void MergeAll()
    {
        FinishMerges();
        if (SegmentMerger.ThatFit(current.Segments) is { Count: > 1 } all)
        {
            Merge(all, CancellationToken.None);
        }
    }

    public void Dispose() => merges.Dispose();

    /// <summary>Merges some of the present segments. Documents deleted meanwhile are deleted in the new one too.</summary>
    internal void Merge(IReadOnlyList<SegmentView> sources, CancellationToken ct)
    {
        string name;
        lock (gate)
        {
            name = NameOf(manifest.NextNumber);
            manifest = manifest with { NextNumber = manifest.NextNumber + 1 };
        }

        if (SegmentMerger.Merge(sources, schema, name, ct) is not var (segment, moved))
        {
            return;
        }

        lock (gate)
        {
            var names = sources.Select(source => source.Segment).ToList();
            if (names.Exists(source => current.Segments.All(view => view.Segment != source)))
            {
                return;
            }

            var merged = SegmentView.Whole(segment).Without(sources.SelectMany((source, i) => DeletedSince(source, i, moved)));
            Publish([.. current.Segments.Where(view => !names.Contains(view.Segment)), merged], [segment], manifest.Cursor, manifest.NextNumber);
        }
    }

    private IEnumerable<int> DeletedSince(SegmentView source, int number, int[][] moved)
    {
        var now = current.Segments.First(view => view.Segment == source.Segment);
        return Enumerable.Range(0, source.Segment.DocumentCount).Where(document => source.IsLive(document) && !now.IsLive(document)).Select(document => moved[number][document]);
    }

    private void Publish(IReadOnlyList<SegmentView> segments, IEnumerable<Segment> added, string? cursor, int nextNumber)
    {
        foreach (var segment in added)
        {
            folder.Write(segment);
        }

        foreach (var view in segments.Where(view => view.Generation > 0 && !current.Segments.Contains(view)))
        {
            folder.WriteLive(view);
        }

        var committed = new Manifest(manifest.Fingerprint, cursor, nextNumber, [.. segments.Select(view => new ManifestEntry(view.Segment.Name, view.Generation))]);
        folder.Commit(committed);
        manifest = committed;
        current = new(schema, segments, cursor);
    }

    private int LanguageOf(IndexDocument document)
    {
        var language = document.Language is null && analyzers.Length == 1 ? 0 : Array.FindIndex(analyzers, pair => pair.Language == document.Language);
        return language >= 0 ? language : throw new ArgumentException($"No analyzer reads {document.Language ?? "a document without a language"}.", nameof(document));
    }

    private static string NameOf(int number) => FormattableString.Invariant($"{number:D8}");
}
