using System.Collections.Frozen;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Content.Reading;

/// <summary>A supplement in force, or one that was: what lists need without its text.</summary>
public sealed record SupplementSummary(
    DocumentId Id,
    DocumentId Document,
    CareLevel CareLevel,
    string Section,
    string Region,
    string? Unit,
    bool Live,
    int Edition,
    long Sequence,
    string ContentHash,
    int WrittenAgainst,
    bool Drifted,
    DateTimeOffset Updated,
    DateOnly? RevisionDue,
    string ChangeNote);

/// <summary>A slug that a document has or has had.</summary>
public sealed record SlugRecord(DocumentType Type, string? Region, string Slug, DocumentId Document);

/// <summary>Everything as read from the store at one point of the ledger.</summary>
public sealed record CatalogueContents(
    LedgerHead Head,
    TaxonomySnapshot Taxonomy,
    IReadOnlyList<DocumentSummary> Documents,
    IReadOnlyList<SupplementSummary> Supplements,
    IReadOnlyList<SlugRecord> Slugs);

/// <summary>
/// What is published, in short, at one point of the ledger: every list, index and link of the site is answered from here.
/// Immutable, shared between requests, replaced when the ledger has grown.
/// </summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, DocumentSummary> byId;
    private readonly FrozenDictionary<(DocumentType, string, string), DocumentId> bySlug;
    private readonly ILookup<DocumentId, SupplementSummary> supplements;

    public Catalogue(CatalogueContents contents)
    {
        (Head, Taxonomy) = (contents.Head, contents.Taxonomy);
        Documents = [.. contents.Documents.OrderBy(document => document.Title, SwedishOrder.Instance)];
        byId = Documents.ToFrozenDictionary(document => document.Id.Value);
        bySlug = contents.Slugs.ToFrozenDictionary(slug => (slug.Type, slug.Region ?? string.Empty, slug.Slug), slug => slug.Document);
        supplements = contents.Supplements.ToLookup(supplement => supplement.Document);
        Supplements = contents.Supplements;
    }

    public static Catalogue Empty { get; } = new(new(LedgerHead.Empty, TaxonomySnapshot.Empty, [], [], []));

    public LedgerHead Head { get; }

    public TaxonomySnapshot Taxonomy { get; }

    /// <summary>Every document that is or was, in alphabetical order.</summary>
    public IReadOnlyList<DocumentSummary> Documents { get; }

    public IReadOnlyList<SupplementSummary> Supplements { get; }

    public DocumentSummary? Find(DocumentId id) => byId.GetValueOrDefault(id.Value);

    /// <summary>Where a link to the document leads a reader in the region; null when nothing of it is in force.</summary>
    public LinkTarget? LinkTo(string id, string? reader) =>
        byId.TryGetValue(id, out var document) && document.State == DocumentState.Live ? new(document.Title, document.Address(reader)) : null;

    /// <summary>The document that has or has had the slug. A document found by an earlier slug has another now.</summary>
    public DocumentSummary? FindBySlug(DocumentType type, string? region, string slug) =>
        bySlug.TryGetValue((type, region ?? string.Empty, slug), out var id) ? Find(id) : null;

    /// <summary>Every supplement of the document, in force or not.</summary>
    public IEnumerable<SupplementSummary> SupplementsOf(DocumentId document) => supplements[document];

    /// <summary>Documents in force that a reader in the region (or nationally when null) meets: the nation's and her region's own.</summary>
    public IEnumerable<DocumentSummary> Live(string? reader) =>
        Documents.Where(document => document.State == DocumentState.Live && (document.Region is null || document.Region == reader));

    public IEnumerable<DocumentSummary> Live(DocumentType type, string? reader) => Live(reader).Where(document => document.Type == type);

    /// <summary>Supplements whose national text has changed since they were written.</summary>
    public IEnumerable<SupplementSummary> Drifted() => Supplements.Where(supplement => supplement is { Live: true, Drifted: true });

    /// <summary>Proposed editions that can be answered today, soonest first.</summary>
    public IReadOnlyList<DocumentSummary> OutForConsultation(DateOnly today) =>
        [.. Documents.Where(document => document.State != DocumentState.Withdrawn && document.IsOutForConsultation(today)).OrderBy(document => document.ConsultationUntil)];
}
