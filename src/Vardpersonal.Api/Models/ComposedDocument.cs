using System.Diagnostics.CodeAnalysis;

namespace Vardpersonal.Api.Models;

/// <summary>A document as a reader sees it: the national edition with her region's and unit's supplements, each in its place.</summary>
public sealed record ComposedDocument : DocumentFacts
{
    [SetsRequiredMembers]
    internal ComposedDocument(DocumentFacts facts)
        : base(facts)
    {
    }

    /// <summary>The point in time that is read; null for now.</summary>
    public DateTimeOffset? AsOf { get; internal init; }

    /// <summary>The reader's region, as asked for.</summary>
    public string? ReaderRegion { get; internal init; }

    /// <summary>The reader's unit, as asked for.</summary>
    public string? ReaderUnit { get; internal init; }

    /// <summary>When the edition came into force.</summary>
    public DateTimeOffset Published { get; internal init; }

    /// <summary>The latest of the edition's and the composed supplements' publication.</summary>
    public DateTimeOffset LastChanged { get; internal init; }

    public ApprovalFacts Approval { get; internal init; } = null!;

    public IReadOnlyList<string> KeyPoints { get; internal init; } = [];

    /// <summary>The texts of a knowledge support; empty for other types.</summary>
    public IReadOnlyList<CareLevelText> CareLevels { get; internal init; } = [];

    /// <summary>The text of a type without care levels; null for knowledge supports.</summary>
    public SectionedBody? Text { get; internal init; }

    /// <summary>Supplements at a section that the edition no longer has.</summary>
    public IReadOnlyList<ComposedSupplement> UnplacedSupplements { get; internal init; } = [];

    /// <summary>Local supplements of the region's other units.</summary>
    public IReadOnlyList<OtherUnit> OtherUnits { get; internal init; } = [];

    public MarkdownBody? PatientText { get; internal init; }

    public IReadOnlyList<NumberedReference> References { get; internal init; } = [];

    public IReadOnlyList<MediaFacts> Media { get; internal init; } = [];

    /// <summary>Related documents that are in force.</summary>
    public IReadOnlyList<RelatedLink> Related { get; internal init; } = [];

    public IReadOnlyList<WebLink> PatientLinks { get; internal init; } = [];

    /// <summary>Set for events only.</summary>
    public EventBody? Event { get; internal init; }

    /// <summary>Set for education only.</summary>
    public EducationBody? Education { get; internal init; }

    /// <summary>Set for services only.</summary>
    public ServiceBody? Service { get; internal init; }

    /// <summary>Set for quality registers only.</summary>
    public string? RegisterUrl { get; internal init; }

    /// <summary>The document's editions in this API.</summary>
    public string EditionsUrl { get; internal init; } = string.Empty;

    /// <summary>How to cite just what was read, with an address that will go on showing it.</summary>
    public string Citation { get; internal init; } = string.Empty;
}

/// <summary>Who answers for an edition. Approved by a role, never a person.</summary>
public sealed record ApprovalFacts(string Responsible, DateOnly? Decided, string? ApprovedBy, DateOnly? Approved, DateOnly? RevisionDue, string ChangeNote)
{
    internal static ApprovalFacts Of(Content.Editions.Approval approval) =>
        new(approval.Responsible, approval.Decided, approval.ApprovedBy, approval.Approved, approval.RevisionDue, approval.ChangeNote);
}

public sealed record MarkdownBody(string Markdown, string Html);

/// <summary>A text in sections; markdown and html are what stands before the first heading.</summary>
public sealed record SectionedBody(string Markdown, string Html, IReadOnlyList<ComposedSection> Sections);

/// <summary>One care level's text.</summary>
/// <param name="Level">`primarvard` or `specialiserad`.</param>
public sealed record CareLevelText(string Level, string Name, string Markdown, string Html, IReadOnlyList<ComposedSection> Sections);

/// <summary>A section or sub-section; markdown and html are its own text, without its sub-sections'.</summary>
public sealed record ComposedSection(
    string Anchor,
    string Title,
    string Markdown,
    string Html,
    IReadOnlyList<ComposedSupplement> Supplements,
    IReadOnlyList<ComposedSection> SubSections);

/// <summary>A supplement with its text.</summary>
public sealed record ComposedSupplement(
    string Id,
    int Edition,
    string Region,
    string? Unit,
    string CareLevel,
    string Section,
    string Markdown,
    string Html,
    string Contact,
    string? ApprovedBy,
    DateOnly? Approved,
    DateTimeOffset Published,
    DateOnly? RevisionDue,
    int WrittenAgainst,
    bool Drifted,
    string ChangeNote,
    long Sequence,
    string ContentHash);

/// <summary>Another unit's local supplement: give its slug as `enhet` to read it in its place.</summary>
public sealed record OtherUnit(string Unit, string Name, string Supplement, string CareLevel, string Section);

/// <param name="Address">Where to read it; made of doi, pmid or url.</param>
public sealed record NumberedReference(int Number, string Text, string? Doi, string? Pmid, string? Url, string? Address);

/// <summary>A picture or film. The address names the content and never changes.</summary>
public sealed record MediaFacts(string Id, string Kind, string Url, string Sha256, string? Title, string? Alt, string? Caption, string? CaptionsUrl, string? Transcript);

/// <param name="Kind">differential, comorbidity, next-step, background, handbook, register or education.</param>
public sealed record RelatedLink(string Id, string Type, string Title, string Url, string ApiUrl, string Kind);

public sealed record WebLink(string Title, string Url);

public sealed record EventBody(DateTimeOffset Starts, DateTimeOffset Ends, string Place, string Organiser, string? SignUpUrl);

/// <param name="Duration">ISO 8601, such as PT20M.</param>
public sealed record EducationBody(string Provider, string Duration, string? CourseUrl);

/// <param name="RegionUrls">The service's own address in a region, by the region's slug.</param>
public sealed record ServiceBody(string Purpose, string? Url, bool SignIn, IReadOnlyDictionary<string, string> RegionUrls);
