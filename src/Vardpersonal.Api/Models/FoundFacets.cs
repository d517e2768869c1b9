using System.Text.Json.Serialization;

namespace Vardpersonal.Api.Models;

/// <summary>What the hits can be narrowed by. Each value is counted as if nothing were chosen in its own facet.</summary>
public sealed record FoundFacets
{
    [JsonPropertyName("kalla")]
    public required IReadOnlyList<FoundValue> Source { get; init; }

    [JsonPropertyName("typ")]
    public required IReadOnlyList<FoundValue> Type { get; init; }

    [JsonPropertyName("omrade")]
    public required IReadOnlyList<FoundValue> Area { get; init; }

    [JsonPropertyName("malgrupp")]
    public required IReadOnlyList<FoundValue> Audience { get; init; }

    [JsonPropertyName("verksamhet")]
    public required IReadOnlyList<FoundValue> Setting { get; init; }

    [JsonPropertyName("vardniva")]
    public required IReadOnlyList<FoundValue> CareLevel { get; init; }

    [JsonPropertyName("region")]
    public required IReadOnlyList<FoundValue> Region { get; init; }

    [JsonPropertyName("ar")]
    public required IReadOnlyList<FoundValue> Year { get; init; }

    [JsonPropertyName("sprak")]
    public required IReadOnlyList<FoundValue> Language { get; init; }
}

/// <param name="Label">For people, in Swedish.</param>
public sealed record FoundValue(string Value, string Label, int Count, bool Selected);
