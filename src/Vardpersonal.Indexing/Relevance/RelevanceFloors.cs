using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vardpersonal.Indexing.Relevance;

/// <summary>What the search must reach at least, on either set.</summary>
public sealed record RelevanceFloors(RelevanceFloor Tuned, RelevanceFloor Kept)
{
    /// <exception cref="JsonException">The text is no such file.</exception>
    public static RelevanceFloors Parse(string json) => JsonSerializer.Deserialize(json, RelevanceFloorsJson.Default.RelevanceFloors) ?? throw new JsonException("Empty floors.");

    /// <summary>What lies below its floor, in words for who runs it; empty when nothing does.</summary>
    public IReadOnlyList<string> Missed(RelevanceReport report) =>
        [.. Tuned.Missed("tuned", RelevanceReport.Total(report.Tuned)), .. Kept.Missed("kept", RelevanceReport.Total(report.Kept))];
}

public sealed record RelevanceFloor(double Ndcg10, double Recall3, double Mrr)
{
    internal IEnumerable<string> Missed(string set, RelevanceMeasures reached)
    {
        (string Name, double Reached, double Least)[] all = [("nDCG@10", reached.Ndcg10, Ndcg10), ("recall@3", reached.Recall3, Recall3), ("MRR", reached.Mrr, Mrr)];
        return all.Where(one => one.Reached < one.Least).Select(one => FormattableString.Invariant($"{set}: {one.Name} är {one.Reached:F3}, golvet är {one.Least:F3}."));
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RelevanceFloors))]
internal sealed partial class RelevanceFloorsJson : JsonSerializerContext;
