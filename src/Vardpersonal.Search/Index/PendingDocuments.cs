using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Search.Index;

/// <summary>What has been put and deleted since the last commit. Used under the writer's lock.</summary>
internal sealed class PendingDocuments(IndexSchema schema)
{
    private readonly List<(SegmentBuilder Builder, HashSet<int> Replaced)> builders = [];
    private readonly Dictionary<string, (int Builder, int Document)> put = new(StringComparer.Ordinal);
    private readonly HashSet<string> changed = new(StringComparer.Ordinal);

    /// <summary>Whether everything committed before is to go.</summary>
    public bool IsCleared { get; init; }

    public void Put(IndexDocument document, byte language, IAnalyzer analyzer)
    {
        if (builders.Count == 0 || builders[^1].Builder.IsFull)
        {
            builders.Add((new(schema), []));
        }

        Delete(document.Key);
        put[document.Key] = (builders.Count - 1, builders[^1].Builder.Count);
        builders[^1].Builder.Add(document, language, analyzer);
    }

    public void Delete(string key)
    {
        changed.Add(key);
        if (put.Remove(key, out var place))
        {
            builders[place.Builder].Replaced.Add(place.Document);
        }
    }

    /// <summary>A committed segment without what has been replaced or deleted since.</summary>
    public SegmentView Without(SegmentView view)
    {
        if (changed.Count == 0)
        {
            return view;
        }

        var keys = SegmentKeys.Of(view.Segment);
        return view.Without(changed.SelectMany(keys.Find));
    }

    public IReadOnlyList<SegmentView> Build(Func<string> nextName) =>
        [.. builders.Where(pending => pending.Builder.Count > pending.Replaced.Count).Select(pending => SegmentView.Whole(pending.Builder.Build(nextName())).Without(pending.Replaced))];
}
