using System.Diagnostics.CodeAnalysis;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Api.Models;

/// <summary>A page of documents, in the order of their ids.</summary>
/// <param name="Total">How many match, on all pages.</param>
/// <param name="Next">What to give as `after` for the next page; null on the last.</param>
/// <param name="Head">The ledger row that the list is read at: the same on every page, unless something was published between them.</param>
public sealed record DocumentList(int Total, string? Next, LedgerPosition Head, IReadOnlyList<ListedDocument> Documents);

/// <summary>A place in the ledger.</summary>
public sealed record LedgerPosition(long Sequence, string Hash)
{
    internal static LedgerPosition Of(LedgerHead head) => new(head.Sequence, head.EntryHash);
}

/// <summary>A document in a list.</summary>
public sealed record ListedDocument : DocumentFacts
{
    [SetsRequiredMembers]
    internal ListedDocument(DocumentFacts facts, IReadOnlyList<string> careLevels, IReadOnlyList<ListedSupplement>? supplements)
        : base(facts)
    {
        (CareLevels, Supplements) = (careLevels, supplements);
    }

    /// <summary>The care levels that the document covers.</summary>
    public IReadOnlyList<string> CareLevels { get; }

    /// <summary>The region's supplements, those of its units included; null when no region is given.</summary>
    public IReadOnlyList<ListedSupplement>? Supplements { get; }

    internal static ListedDocument Of(DocumentSummary document, string? reader, Catalogue catalogue, DateOnly today) => new(
        DocumentFacts.Of(document, reader, catalogue.Taxonomy, today),
        document.CareLevels,
        reader is null ? null : [.. catalogue.SupplementsOf(document.Id).Where(supplement => supplement.Live && supplement.Region == reader).OrderBy(supplement => supplement.Id.Value, StringComparer.Ordinal).Select(ListedSupplement.Of)]);
}

/// <summary>A supplement in short.</summary>
/// <param name="Section">Anchor of the section or sub-heading at which it stands.</param>
/// <param name="Unit">Set where it is local.</param>
/// <param name="WrittenAgainst">The national edition that its writer had before her.</param>
/// <param name="Drifted">The words of the national section have changed since.</param>
public sealed record ListedSupplement(
    string Id,
    string CareLevel,
    string Section,
    string? Unit,
    int Edition,
    long Sequence,
    string ContentHash,
    int WrittenAgainst,
    bool Drifted,
    DateTimeOffset Updated,
    DateOnly? RevisionDue)
{
    internal static ListedSupplement Of(SupplementSummary supplement) => new(
        supplement.Id.Value,
        supplement.CareLevel.Name(),
        supplement.Section,
        supplement.Unit,
        supplement.Edition,
        supplement.Sequence,
        supplement.ContentHash,
        supplement.WrittenAgainst,
        supplement.Drifted,
        supplement.Updated,
        supplement.RevisionDue);
}
