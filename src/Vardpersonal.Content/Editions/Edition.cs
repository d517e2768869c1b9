using Vardpersonal.Content.Documents;

namespace Vardpersonal.Content.Editions;

/// <summary>One version of a document, complete and immutable: what a reader saw and who answered for it.</summary>
public sealed record Edition
{
    public required DocumentId Document { get; init; }

    /// <summary>1 for the first edition, then without gaps.</summary>
    public required int Number { get; init; }

    public required DocumentType Type { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public string? Region { get; init; }

    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    public required string Lead { get; init; }

    public IReadOnlyList<string> Areas { get; init; } = [];

    public IReadOnlyList<string> Audiences { get; init; } = [];

    public IReadOnlyList<string> Settings { get; init; } = [];

    public IReadOnlyList<string> Symptoms { get; init; } = [];

    public IReadOnlyList<CodeReference> Codes { get; init; } = [];

    public IReadOnlyList<string> KeyPoints { get; init; } = [];

    public IReadOnlyList<EditionPart> Parts { get; init; } = [];

    public IReadOnlyList<Reference> References { get; init; } = [];

    public IReadOnlyList<TitledLink> PatientLinks { get; init; } = [];

    public IReadOnlyList<MediaItem> Media { get; init; } = [];

    public IReadOnlyList<RelatedDocument> Related { get; init; } = [];

    public EventFacts? Event { get; init; }

    public EducationFacts? Education { get; init; }

    public ServiceFacts? Service { get; init; }

    public string? RegisterUrl { get; init; }

    public required Approval Approval { get; init; }

    public ConsultationPeriod? Consultation { get; init; }

    public IEnumerable<CareLevel> CareLevels => Parts.Select(part => part.CareLevel).OfType<CareLevel>();

    public EditionPart? Part(string name) => Parts.FirstOrDefault(part => part.Name == name);

    public string? PatientText => Part(EditionPart.Patient)?.Markdown;
}

/// <summary>A text of an edition: one care level's, the patient's, or the only one (types without care levels).</summary>
public sealed record EditionPart(string Name, string Markdown)
{
    public const string Main = "main";
    public const string Patient = "patient";

    [System.Text.Json.Serialization.JsonIgnore]
    public CareLevel? CareLevel => CareLevels.ByName(Name);
}

/// <summary>Who answers for an edition. The body's decision is apart from the approval, and both from the publication.</summary>
/// <param name="Responsible">The responsible body, such as a programme area.</param>
/// <param name="Decided">When the body decided; null for types that need no decision.</param>
/// <param name="ApprovedBy">A role, never a person. Null only while out for consultation.</param>
/// <param name="RevisionDue">When the edition is next to be revised; null for news and events.</param>
/// <param name="ChangeNote">What is new, written for the reader.</param>
public sealed record Approval(string Responsible, DateOnly? Decided, string? ApprovedBy, DateOnly? Approved, DateOnly? RevisionDue, string ChangeNote);

/// <summary>The period in which a proposed edition is out for consultation (remiss); the last day is included.</summary>
public sealed record ConsultationPeriod(DateTimeOffset Opens, DateOnly Until);

/// <summary>A code of a code list; <paramref name="Code"/> as displayed, with its dot.</summary>
public sealed record CodeReference(string System, string Code);

/// <summary>A numbered reference; at least one of the addresses is set.</summary>
public sealed record Reference(string Text, string? Doi, string? Pmid, string? Url)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Address => Doi is not null ? $"https://doi.org/{Doi}" : Pmid is not null ? $"https://pubmed.ncbi.nlm.nih.gov/{Pmid}/" : Url;
}

public sealed record TitledLink(string Title, string Url);

/// <summary>A picture or film named by the text; <paramref name="Sha256"/> ties it to the bytes in the media store.</summary>
public sealed record MediaItem(string Id, MediaKind Kind, string File, string Sha256, string? Title, string? Alt, string? Caption, string? CaptionsFile, string? CaptionsSha256, string? Transcript);

public enum MediaKind
{
    Image,
    Film,
}

public sealed record RelatedDocument(DocumentId Document, string Kind)
{
    /// <summary>The kinds of relation that a document may state.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["differential", "comorbidity", "next-step", "background", "handbook", "register", "education"];
}

public sealed record EventFacts(DateTimeOffset Starts, DateTimeOffset Ends, string Place, string Organiser, string? SignUpUrl);

/// <param name="Duration">ISO 8601, such as <c>PT20M</c>.</param>
public sealed record EducationFacts(string Provider, string Duration, string? CourseUrl);

/// <param name="RegionUrls">The service's own address in a region, by region slug.</param>
public sealed record ServiceFacts(string Purpose, string? Url, bool SignIn, IReadOnlyDictionary<string, string> RegionUrls);
