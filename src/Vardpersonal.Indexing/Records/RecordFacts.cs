using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Vardpersonal.Content.Searchable;

namespace Vardpersonal.Indexing.Records;

/// <summary>What a hit shows of a record, kept in the index beside its words so that a hit needs nothing else. Null stands for an empty list.</summary>
public sealed record RecordFacts
{
    public required SearchSource Source { get; init; }

    public required Standing Standing { get; init; }

    public required string Type { get; init; }

    public required string Url { get; init; }

    public required DateOnly Updated { get; init; }

    public DateOnly? RevisionDue { get; init; }

    public string? Region { get; init; }

    public string? Unit { get; init; }

    public required string Language { get; init; }

    public DateTimeOffset? Starts { get; init; }

    public DateTimeOffset? Ends { get; init; }

    public IReadOnlyList<string>? Areas { get; init; }

    public IReadOnlyList<string>? Audiences { get; init; }

    public IReadOnlyList<string>? Settings { get; init; }

    public IReadOnlyList<string>? CareLevels { get; init; }

    /// <summary>The places that passages lead to; a passage's section number is one more than the place's, and 0 is the lead.</summary>
    public IReadOnlyList<RecordPlace>? Places { get; init; }

    /// <summary>Where a passage of the section leads; the record's own place for the lead.</summary>
    public RecordPlace Place(int section) =>
        section > 0 && Places is { } places && section <= places.Count ? places[section - 1] : new(string.Empty, Url);

    public static RecordFacts Of(SearchRecord record) => new()
    {
        Source = record.Source,
        Standing = record.Standing,
        Type = record.Type,
        Url = record.Url,
        Updated = record.Updated,
        RevisionDue = record.RevisionDue,
        Region = record.Region,
        Unit = record.Unit,
        Language = record.Language,
        Starts = record.Starts,
        Ends = record.Ends,
        Areas = NullIfEmpty(record.Areas),
        Audiences = NullIfEmpty(record.Audiences),
        Settings = NullIfEmpty(record.Settings),
        CareLevels = NullIfEmpty(record.CareLevels),
        Places = NullIfEmpty(record.Sections.Select(section => new RecordPlace(section.Heading, section.Url, section.CareLevel)).ToList()),
    };

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, RecordFactsJson.Compact.RecordFacts);

    /// <exception cref="JsonException">The bytes are not a record's facts.</exception>
    public static RecordFacts Read(ReadOnlySpan<byte> stored) =>
        JsonSerializer.Deserialize(stored, RecordFactsJson.Compact.RecordFacts) ?? throw new JsonException("Empty facts.");

    private static IReadOnlyList<T>? NullIfEmpty<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}

/// <summary>A section as a passage's link leads to it.</summary>
public sealed record RecordPlace(string Heading, string Url, string? CareLevel = null);

[JsonSerializable(typeof(RecordFacts))]
internal sealed partial class RecordFactsJson : JsonSerializerContext
{
    /// <summary>Without what is null, and å, ä and ö as they are: two bytes each instead of six.</summary>
    public static RecordFactsJson Compact { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
