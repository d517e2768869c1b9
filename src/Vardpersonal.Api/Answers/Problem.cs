using System.Text.Json.Serialization;
using Vardpersonal.Api.Models;

namespace Vardpersonal.Api.Answers;

/// <summary>Why there is no answer (RFC 9457). The code is stable; the texts are Swedish, for people, and may change.</summary>
public sealed record Problem
{
    public const string ContentType = "application/problem+json; charset=utf-8";

    /// <summary>A URI of the code.</summary>
    public string Type => "urn:problem-type:vardpersonal:" + Code;

    public required string Title { get; init; }

    public required int Status { get; init; }

    public required string Detail { get; init; }

    /// <summary>English, kebab case, never renamed. With several errors: the first one's.</summary>
    public required string Code { get; init; }

    /// <summary>Every parameter that cannot be taken, all at once.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ParameterError>? Errors { get; init; }

    /// <summary>Of a withdrawn document: replaced, merged, outdated or error.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    /// <summary>Of a withdrawn document: why, in words for the reader.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    /// <summary>Of a withdrawn document: since when.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? Withdrawn { get; init; }

    /// <summary>Of a withdrawn document: what to read instead.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentLink? ReplacedBy { get; init; }

    /// <summary>Of a document read before its time: when it first was published.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? FirstPublished { get; init; }
}

/// <summary>What is wrong with one parameter of the query.</summary>
/// <param name="Value">As given, cut when long.</param>
public sealed record ParameterError(string Parameter, string Code, string Value, string Detail);
