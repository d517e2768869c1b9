using Vardpersonal.Content.Documents;
using Vardpersonal.Indexing.Asking;

namespace Vardpersonal.Indexing.Relevance;

/// <summary>What a judged query found.</summary>
/// <param name="Found">The documents of the first ten hits, in order.</param>
public sealed record RelevanceResult(JudgedQuery Query, IReadOnlyList<string> Found, RelevanceMeasures Measures);

/// <summary>Asks every judged query, as a reader would.</summary>
public static class RelevanceRun
{
    public static IReadOnlyList<RelevanceResult> Of(IReadOnlyList<JudgedQuery> queries, ISearch search, CancellationToken ct) =>
        [.. queries.Select(query => Ask(query, search, ct))];

    private static RelevanceResult Ask(JudgedQuery query, ISearch search, CancellationToken ct)
    {
        var answer = search.Ask(new() { Text = query.Text, Region = query.Region }, ct);
        var found = answer.Hits.Select(DocumentOf).ToList();
        return new(query, found, RelevanceMeasures.Of(query, found));
    }

    /// <summary>The document that a hit leads to: a supplement leads to the text that it belongs to.</summary>
    private static string DocumentOf(SearchHit hit)
    {
        var path = hit.Url.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < path.Length; i++)
        {
            if (DocumentTypeFacts.All.FirstOrDefault(type => type.Path == path[i]) is { } type)
            {
                return type.Region == RegionRule.Always ? $"{type.Name}/{path[i - 1]}/{path[i + 1]}" : $"{type.Name}/{path[i + 1]}";
            }
        }

        return hit.Key;
    }
}
