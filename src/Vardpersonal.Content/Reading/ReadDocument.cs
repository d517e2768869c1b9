using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Supplements;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Reading;

/// <summary>Whose page is asked for, and as of when.</summary>
/// <param name="Region">The reader's region; for a region's own page also its owner.</param>
/// <param name="AsOf">The time to read at; null for now.</param>
public sealed record DocumentRequest(DocumentType Type, string Slug, string? Region = null, string? Unit = null, DateTimeOffset? AsOf = null);

/// <summary>Answers: what does (or did) a reader in this region see at this address, and who had approved it?</summary>
public sealed class ReadDocument(ICatalogueHolder holder, ILedgerReader ledger)
{
    public async Task<Outcome<DocumentView>> HandleAsync(DocumentRequest request, CancellationToken ct)
    {
        var catalogue = holder.Current;
        if (FindPlace(catalogue, request, out var region, out var unit) is { } unknown)
        {
            return unknown;
        }

        if (FindDocument(catalogue, request) is not { } summary)
        {
            return new Refusal.NotFound("document", request.Slug);
        }

        return request.AsOf is { } time
            ? await ReadThenAsync(catalogue, summary, region, unit, time, ct)
            : await ReadNowAsync(catalogue, request, summary, region, unit, ct);
    }

    /// <summary>A refusal when the region or the unit does not exist.</summary>
    private static Refusal? FindPlace(Catalogue catalogue, DocumentRequest request, out Region? region, out Unit? unit)
    {
        (region, unit) = (catalogue.Taxonomy.Region(request.Region), null);
        if (request.Region is not null && region is null)
        {
            return new Refusal.NotFound("region", request.Region);
        }

        if (request.Unit is null)
        {
            return null;
        }

        unit = region is null ? null : catalogue.Taxonomy.Unit(region.Slug, request.Unit);
        return unit is null ? new Refusal.NotFound("unit", request.Unit) : null;
    }

    /// <summary>A document of the reader's own region goes before the nation's with the same slug.</summary>
    private static DocumentSummary? FindDocument(Catalogue catalogue, DocumentRequest request) =>
        (request.Region is null ? null : catalogue.FindBySlug(request.Type, request.Region, request.Slug))
            ?? (DocumentTypeFacts.Of(request.Type).Region == RegionRule.Always ? null : FindOutsideRegion(catalogue, request));

    private static DocumentSummary? FindOutsideRegion(Catalogue catalogue, DocumentRequest request) =>
        catalogue.FindBySlug(request.Type, region: null, request.Slug)
            ?? (request.Region is null ? catalogue.Documents.FirstOrDefault(document => document.Type == request.Type && document.Region is not null && document.Slug == request.Slug) : null);

    private async Task<Outcome<DocumentView>> ReadNowAsync(Catalogue catalogue, DocumentRequest request, DocumentSummary summary, Region? region, Unit? unit, CancellationToken ct)
    {
        if (summary.State == DocumentState.Proposed)
        {
            return new Refusal.OnlyInConsultation(summary.Id, summary.Slug);
        }

        if (summary.State == DocumentState.Withdrawn)
        {
            var history = await ledger.HistoryAsync(LedgerSubject.Document, summary.Id.Value, ct);
            return Gone(catalogue, history, history.Count - 1);
        }

        if (summary.Slug != request.Slug)
        {
            return new Refusal.Moved(summary.Type, summary.Region, summary.Slug);
        }

        var entry = await ledger.FindAsync(summary.Sequence, ct) ?? throw new CorruptLedgerException(summary.Sequence);
        var supplements = new List<PublishedSupplement>();
        foreach (var found in catalogue.SupplementsOf(summary.Id).Where(supplement => supplement.Live && supplement.Region == region?.Slug))
        {
            var row = await ledger.FindAsync(found.Sequence, ct) ?? throw new CorruptLedgerException(found.Sequence);
            supplements.Add(new(LedgerContent.ReadSupplement(row.Content), row.Effective, row.Sequence, row.ContentHash, found.Drifted));
        }

        return View(summary, entry, summary.FirstPublished, region, unit, supplements);
    }

    private async Task<Outcome<DocumentView>> ReadThenAsync(Catalogue catalogue, DocumentSummary summary, Region? region, Unit? unit, DateTimeOffset time, CancellationToken ct)
    {
        var history = await ledger.HistoryAsync(LedgerSubject.Document, summary.Id.Value, ct);
        var at = LastInForce(history, time);
        if (at < 0)
        {
            return history.FirstOrDefault(entry => entry.Verb == LedgerVerb.Publish) is { } first
                ? new Refusal.NotYetPublished(summary.Title, first.Effective)
                : new Refusal.OnlyInConsultation(summary.Id, summary.Slug);
        }

        if (history[at].Verb == LedgerVerb.Withdraw)
        {
            return Gone(catalogue, history, at);
        }

        var firstPublished = history.First(entry => entry.Verb == LedgerVerb.Publish).Effective;
        var supplements = region is null ? [] : await SupplementsThenAsync(catalogue, summary, region, history, history[at], time, ct);
        return View(summary, history[at], firstPublished, region, unit, supplements) with { AsOf = time };
    }

    private async Task<IReadOnlyList<PublishedSupplement>> SupplementsThenAsync(
        Catalogue catalogue, DocumentSummary summary, Region region, IReadOnlyList<LedgerEntry> history, LedgerEntry national, DateTimeOffset time, CancellationToken ct)
    {
        var supplements = new List<PublishedSupplement>();
        foreach (var known in catalogue.SupplementsOf(summary.Id).Where(supplement => supplement.Region == region.Slug))
        {
            var rows = await ledger.HistoryAsync(LedgerSubject.Supplement, known.Id.Value, ct);
            if (LastInForce(rows, time) is var at and >= 0 && rows[at].Verb == LedgerVerb.Publish)
            {
                var edition = LedgerContent.ReadSupplement(rows[at].Content);
                supplements.Add(new(edition, rows[at].Effective, rows[at].Sequence, rows[at].ContentHash, HadDrifted(edition, history, national)));
            }
        }

        return supplements;
    }

    private static bool HadDrifted(SupplementEdition supplement, IReadOnlyList<LedgerEntry> history, LedgerEntry national) =>
        history.FirstOrDefault(entry => entry.Verb == LedgerVerb.Publish && entry.Edition == supplement.WrittenAgainst) is { } against
            && SupplementDrift.HasDrifted(supplement, LedgerContent.ReadEdition(against.Content), LedgerContent.ReadEdition(national.Content));

    /// <summary>Index of the row in force at the time, or -1. A consultation puts nothing in force.</summary>
    private static int LastInForce(IReadOnlyList<LedgerEntry> history, DateTimeOffset time)
    {
        for (var i = history.Count - 1; i >= 0; i--)
        {
            if (history[i].Verb != LedgerVerb.Consult && history[i].Effective <= time)
            {
                return i;
            }
        }

        return -1;
    }

    private static Refusal.Gone Gone(Catalogue catalogue, IReadOnlyList<LedgerEntry> history, int at)
    {
        var last = history.Take(at).Last(entry => entry.Verb == LedgerVerb.Publish);
        var withdrawal = LedgerContent.ReadWithdrawal(history[at].Content);
        return new(LedgerContent.ReadEdition(last.Content), withdrawal, history[at].Effective, withdrawal.ReplacedBy is { } id ? catalogue.Find(id) : null);
    }

    private static DocumentView View(DocumentSummary summary, LedgerEntry entry, DateTimeOffset firstPublished, Region? region, Unit? unit, IReadOnlyList<PublishedSupplement> supplements)
    {
        var ordered = supplements.OrderBy(supplement => supplement.Edition.Unit is not null).ThenBy(supplement => supplement.Edition.Id.Value, StringComparer.Ordinal).ToList();
        return new()
        {
            Summary = summary,
            Edition = LedgerContent.ReadEdition(entry.Content),
            Published = entry.Effective,
            FirstPublished = firstPublished,
            Sequence = entry.Sequence,
            ContentHash = entry.ContentHash,
            Region = region,
            Unit = unit,
            Supplements = [.. ordered.Where(supplement => supplement.Edition.Unit is null || supplement.Edition.Unit == unit?.Slug)],
            OtherUnits = [.. ordered.Where(supplement => supplement.Edition.Unit is not null && supplement.Edition.Unit != unit?.Slug)],
        };
    }
}
