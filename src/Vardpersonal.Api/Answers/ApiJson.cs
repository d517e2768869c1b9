using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Api.Answers;

/// <summary>How answers are written: camel case, letters as they are, a fact that is not there as null, instants as in the ledger.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        // The answer is JSON with a JSON content type and nosniff, never pasted into HTML: å, ä, ö and < need no escape.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new InstantConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { InheritedFirst } },
    };

    /// <summary>A person who reads an answer wants id and title first, and they are declared on the base.</summary>
    private static void InheritedFirst(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.AttributeProvider is System.Reflection.MemberInfo member && member.DeclaringType != type.Type))
        {
            property.Order = -1;
        }
    }

    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Instants.Read(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(Instants.Write(value));
    }
}

/// <summary>JSON kept to the letter, so that a reader can verify its hash.</summary>
internal sealed class VerbatimJson : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonElement.ParseValue(ref reader).GetRawText();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteRawValue(value, skipInputValidation: true);
}
