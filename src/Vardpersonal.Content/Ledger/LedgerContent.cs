using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Supplements;

namespace Vardpersonal.Content.Ledger;

/// <summary>Why nothing is in force any more; the reasons are a closed list.</summary>
/// <param name="ReplacedBy">The document to read instead; set for replaced and merged.</param>
public sealed record Withdrawal(WithdrawalReason Reason, DocumentId? ReplacedBy, string DecidedBy, string Note);

public enum WithdrawalReason
{
    Replaced,
    Merged,
    Outdated,
    Error,
}

/// <summary>
/// The JSON that the ledger holds: camel case, properties in the order they are declared, nulls and empty lists left out, letters as they are.
/// What is hashed is the stored text, so a later change here never alters an earlier row.
/// </summary>
public static class LedgerContent
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new InstantConverter() },
    };

    public static string Write(Edition edition) => JsonSerializer.Serialize(edition, Options);

    public static string Write(SupplementEdition supplement) => JsonSerializer.Serialize(supplement, Options);

    public static string Write(Withdrawal withdrawal) => JsonSerializer.Serialize(withdrawal, Options);

    public static string WriteRegister<T>(T register) => JsonSerializer.Serialize(register, Options);

    public static Edition ReadEdition(string content) => Read<Edition>(content);

    public static SupplementEdition ReadSupplement(string content) => Read<SupplementEdition>(content);

    public static Withdrawal ReadWithdrawal(string content) => Read<Withdrawal>(content);

    public static T ReadRegister<T>(string content) => Read<T>(content);

    private static T Read<T>(string content) => JsonSerializer.Deserialize<T>(content, Options) ?? throw new JsonException("Empty content.");

    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Instants.Read(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(Instants.Write(value));
    }
}
