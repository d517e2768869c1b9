using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Store;

namespace Vardpersonal.Search.Index;

/// <summary>How an index was found when it was opened.</summary>
/// <param name="Fresh">Nothing was there, or it had to be dropped: it must be filled.</param>
/// <param name="Alarms">What was wrong, for whoever runs the site.</param>
public sealed record IndexHealth(bool Fresh, IReadOnlyList<string> Alarms);

/// <summary>
/// An index in a folder: one writer, any number of readers. A reader takes <see cref="Current"/> and keeps it as long as it likes.
/// Damaged or foreign files are never read: they are dropped, and <see cref="Health"/> says so.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly IndexFolder folder;

    private SearchIndex(IndexFolder folder, IndexWriter writer, IndexHealth health) => (this.folder, Writer, Health) = (folder, writer, health);

    public IndexHealth Health { get; }

    public IndexWriter Writer { get; }

    /// <summary>What was committed last.</summary>
    public Snapshot Current => Writer.Current;

    /// <summary>What the writer said with the last commit; null before the first.</summary>
    public string? Cursor => Current.Cursor;

    /// <param name="analyzers">By language.</param>
    /// <exception cref="IndexInUseException">Another process has it open.</exception>
    public static SearchIndex Open(string path, IndexSchema schema, IReadOnlyDictionary<string, IAnalyzer> analyzers)
    {
        if (schema.TextFields.Count is 0 or > IndexSchema.MostTextFields)
        {
            throw new ArgumentException($"A schema has 1 to {IndexSchema.MostTextFields} text fields.", nameof(schema));
        }

        var fingerprint = $"{schema.Fingerprint}|{string.Join(',', analyzers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}:{pair.Value.Fingerprint}"))}";
        var files = new IndexFolder(path);
        try
        {
            var (found, health) = Load(files, fingerprint);
            var manifest = found?.Manifest ?? new(fingerprint, null, 1, []);
            return new(files, new(files, schema, analyzers, manifest, found?.Segments ?? []), health);
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Writer.Dispose();
        folder.Dispose();
    }

    private static ((Manifest Manifest, IReadOnlyList<SegmentView> Segments)? Found, IndexHealth Health) Load(IndexFolder files, string fingerprint)
    {
        try
        {
            if (files.Load() is not { } found)
            {
                files.Clear();
                return (null, new(Fresh: true, []));
            }

            if (found.Manifest.Fingerprint == fingerprint)
            {
                return (found, new(Fresh: false, []));
            }

            files.Clear();
            return (null, new(Fresh: true, ["The search index was made with other fields or other rules for words; it is made anew."]));
        }
        catch (DamagedIndexException e)
        {
            files.Clear();
            return (null, new(Fresh: true, [$"The search index was damaged and is made anew: {e.Message}"]));
        }
    }
}
