namespace Vardpersonal.Content.Documents;

public enum DocumentState
{
    Live,
    Withdrawn,

    /// <summary>Never in force; a proposed first edition is out for consultation.</summary>
    Proposed,
}

/// <summary>What a list needs to know of a document: its current edition in short. Derived from the ledger.</summary>
public sealed record DocumentSummary
{
    public required DocumentId Id { get; init; }

    public required DocumentType Type { get; init; }

    public required string Slug { get; init; }

    /// <summary>The region that owns the document; null for the nation's.</summary>
    public string? Region { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required DocumentState State { get; init; }

    /// <summary>Number of the edition in force; 0 when none ever was.</summary>
    public required int Edition { get; init; }

    /// <summary>The ledger entry that holds the edition in force.</summary>
    public required long Sequence { get; init; }

    public required string ContentHash { get; init; }

    public required DateTimeOffset FirstPublished { get; init; }

    public required DateTimeOffset Updated { get; init; }

    public DateOnly? RevisionDue { get; init; }

    public required string Responsible { get; init; }

    public required string ChangeNote { get; init; }

    public DateTimeOffset? Starts { get; init; }

    public DateTimeOffset? Ends { get; init; }

    /// <summary>The ledger entry of the proposed edition, while or after it was out for consultation.</summary>
    public long? ConsultationSequence { get; init; }

    public DateTimeOffset? ConsultationOpens { get; init; }

    public DateOnly? ConsultationUntil { get; init; }

    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    public IReadOnlyList<string> Areas { get; init; } = [];

    public IReadOnlyList<string> Audiences { get; init; } = [];

    public IReadOnlyList<string> Settings { get; init; } = [];

    public IReadOnlyList<string> Symptoms { get; init; } = [];

    public IReadOnlyList<string> CareLevels { get; init; } = [];

    public IReadOnlyList<Editions.CodeReference> Codes { get; init; } = [];

    public bool HasPatientText { get; init; }

    public string Address(string? reader) => DocumentTypeFacts.Of(Type).Address(Slug, Region, reader);

    public bool IsOverdue(DateOnly today) => RevisionDue is { } due && due < today;

    public bool IsOutForConsultation(DateOnly today) => ConsultationUntil is { } until && until >= today;
}
