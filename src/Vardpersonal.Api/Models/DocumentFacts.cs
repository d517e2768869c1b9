using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Api.Models;

/// <summary>A code of a code list.</summary>
/// <param name="Title">Its title in the list; null when the code has left it.</param>
public sealed record CodeFacts(string System, string Code, string? Title);

/// <summary>A proposed edition is out for consultation (remiss); the last day is included.</summary>
public sealed record ConsultationFacts(DateTimeOffset Opens, DateOnly Until);

/// <summary>What is told of a document wherever it is told of: its edition in short.</summary>
public record DocumentFacts
{
    /// <summary>The identity: never changes, whatever becomes of slug and title.</summary>
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    /// <summary>The page on this site.</summary>
    public required string Url { get; init; }

    public required string ApiUrl { get; init; }

    /// <summary>The region that owns the document; null for the nation's.</summary>
    public required string? Region { get; init; }

    /// <summary>Number of the national edition.</summary>
    public required int Edition { get; init; }

    /// <summary>The ledger row that holds the edition.</summary>
    public required long Sequence { get; init; }

    /// <summary>SHA-256 of the edition as the ledger holds it.</summary>
    public required string ContentHash { get; init; }

    public required DateTimeOffset FirstPublished { get; init; }

    /// <summary>When the edition came into force.</summary>
    public required DateTimeOffset Updated { get; init; }

    public required DateOnly? RevisionDue { get; init; }

    /// <summary>Whether the revision was due before today (in Sweden), or before the day that is read.</summary>
    public required bool Overdue { get; init; }

    /// <summary>The body that answers for the edition.</summary>
    public required string Responsible { get; init; }

    public required string ChangeNote { get; init; }

    public required IReadOnlyList<string> Areas { get; init; }

    public required IReadOnlyList<string> Audiences { get; init; }

    public required IReadOnlyList<string> Settings { get; init; }

    public required IReadOnlyList<string> Symptoms { get; init; }

    public required IReadOnlyList<CodeFacts> Codes { get; init; }

    public required IReadOnlyList<string> AlsoKnownAs { get; init; }

    public required bool HasPatientText { get; init; }

    /// <summary>Set while a proposed edition is out for consultation.</summary>
    public required ConsultationFacts? Consultation { get; init; }

    /// <param name="reader">The region in which it is read; null for the nation.</param>
    internal static DocumentFacts Of(DocumentSummary document, string? reader, TaxonomySnapshot taxonomy, DateOnly today) => new()
    {
        Id = document.Id.Value,
        Type = DocumentTypeFacts.Of(document.Type).Name,
        Slug = document.Slug,
        Title = document.Title,
        Lead = document.Lead,
        Url = document.Address(reader),
        ApiUrl = ApiAddress.Of(document.Type, document.Slug, document.Region, reader),
        Region = document.Region,
        Edition = document.Edition,
        Sequence = document.Sequence,
        ContentHash = document.ContentHash,
        FirstPublished = document.FirstPublished,
        Updated = document.Updated,
        RevisionDue = document.RevisionDue,
        Overdue = document.IsOverdue(today),
        Responsible = document.Responsible,
        ChangeNote = document.ChangeNote,
        Areas = document.Areas,
        Audiences = document.Audiences,
        Settings = document.Settings,
        Symptoms = document.Symptoms,
        Codes = [.. document.Codes.Select(code => new CodeFacts(code.System, code.Code, taxonomy.Codes(code.System)?.Find(code.Code)?.Title))],
        AlsoKnownAs = document.AlsoKnownAs,
        HasPatientText = document.HasPatientText,
        Consultation = document.IsOutForConsultation(today) ? new(document.ConsultationOpens!.Value, document.ConsultationUntil!.Value) : null,
    };
}
