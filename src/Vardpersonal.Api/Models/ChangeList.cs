using System.Text.Json.Serialization;
using Vardpersonal.Api.Answers;

namespace Vardpersonal.Api.Models;

/// <summary>A page of the change feed: the ledger's own rows, in their order.</summary>
/// <param name="Head">The ledger's last row when this was answered.</param>
/// <param name="Next">What to give as `after` next time. Equal to the head's sequence when there is no more for now.</param>
/// <param name="Changes">With a region, rows of other regions are left out: a page may then hold fewer rows than were read, even none.</param>
public sealed record ChangeList(LedgerPosition Head, long Next, IReadOnlyList<ChangeRow> Changes);

/// <summary>One row of the ledger.</summary>
public sealed record ChangeRow
{
    public required long Sequence { get; init; }

    /// <summary>publish, withdraw or consult.</summary>
    public required string Verb { get; init; }

    /// <summary>document, supplement or register.</summary>
    public required string Subject { get; init; }

    /// <summary>The subject's identity.</summary>
    public required string Id { get; init; }

    /// <summary>The edition's number; 0 for a withdrawal.</summary>
    public required int Edition { get; init; }

    /// <summary>From when readers see it.</summary>
    public required DateTimeOffset Effective { get; init; }

    /// <summary>When the row was appended.</summary>
    public required DateTimeOffset Recorded { get; init; }

    public required string ContentHash { get; init; }

    public required string PreviousHash { get; init; }

    /// <summary>The row's own hash; docs/api.md tells how it is made.</summary>
    public required string Hash { get; init; }

    /// <summary>Of a document's row: the document as the row leaves it (a withdrawal: as it last was).</summary>
    public DocumentPointer? Document { get; init; }

    /// <summary>Of a supplement's row: where it stands (a withdrawal: where it last stood).</summary>
    public SupplementPointer? Supplement { get; init; }

    /// <summary>Of a withdrawal.</summary>
    public WithdrawalFacts? Withdrawal { get; init; }

    /// <summary>Of a consultation.</summary>
    public ConsultationFacts? Consultation { get; init; }

    /// <summary>With `include=content`: the row's content to the letter, so that its hash can be verified. Otherwise left out.</summary>
    [JsonConverter(typeof(VerbatimJson)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Content { get; init; }
}

/// <summary>A document at a row of the ledger.</summary>
/// <param name="Region">The region that owns it; null for the nation's.</param>
public sealed record DocumentPointer(string Id, string Type, string Slug, string? Region, string Title, string Url, string ApiUrl);

/// <summary>A supplement at a row of the ledger.</summary>
/// <param name="Document">Id of the document that it belongs to.</param>
/// <param name="Unit">Set where it is local.</param>
/// <param name="Section">Anchor of the section or sub-heading at which it stands.</param>
/// <param name="WrittenAgainst">The national edition that its writer had before her.</param>
public sealed record SupplementPointer(string Document, string Region, string? Unit, string CareLevel, string Section, int WrittenAgainst, DateOnly? RevisionDue);
