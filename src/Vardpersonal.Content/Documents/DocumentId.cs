using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Vardpersonal.Content.Documents;

/// <summary>A document's identity: a–z, 0–9 and hyphens, at most 120 characters. It outlives slugs and titles.</summary>
[JsonConverter(typeof(DocumentIdConverter))]
public readonly partial record struct DocumentId
{
    private DocumentId(string value) => Value = value;

    public string Value { get; }

    public static DocumentId? TryParse(string? text) => text is not null && Shape().IsMatch(text) ? new DocumentId(text) : null;

    /// <exception cref="FormatException">The text is not an id.</exception>
    public static DocumentId Parse(string text) => TryParse(text) ?? throw new FormatException($"Not an id: '{text}'.");

    public override string ToString() => Value;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex SlugShape();

    [GeneratedRegex("^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Shape();

    /// <summary>Whether the text can be part of an address.</summary>
    public static bool IsSlug(string? text) => text is { Length: > 0 and <= 120 } && SlugShape().IsMatch(text);
}

internal sealed class DocumentIdConverter : JsonConverter<DocumentId>
{
    public override DocumentId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => DocumentId.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, DocumentId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
