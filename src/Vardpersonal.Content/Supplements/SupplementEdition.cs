using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;

namespace Vardpersonal.Content.Supplements;

/// <summary>One version of a regional supplement: a region's (or one unit's) addition at a section of a knowledge support.</summary>
public sealed record SupplementEdition
{
    public required DocumentId Id { get; init; }

    public required int Number { get; init; }

    public required DocumentId Document { get; init; }

    public required CareLevel CareLevel { get; init; }

    /// <summary>Anchor of the section or sub-heading after whose text the supplement stands.</summary>
    public required string Section { get; init; }

    public required string Region { get; init; }

    /// <summary>Set where the supplement is local: the unit's slug within the region.</summary>
    public string? Unit { get; init; }

    /// <summary>Number of the national edition that the writer had before her.</summary>
    public required int WrittenAgainst { get; init; }

    public required string Markdown { get; init; }

    public required string Contact { get; init; }

    public required Approval Approval { get; init; }
}

/// <summary>A supplement in force, as composed into a page.</summary>
/// <param name="Drifted">The national text of its section has changed since the supplement was written.</param>
public sealed record PublishedSupplement(SupplementEdition Edition, DateTimeOffset Published, long Sequence, string ContentHash, bool Drifted);
