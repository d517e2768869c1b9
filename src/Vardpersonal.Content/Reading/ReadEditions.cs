using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Content.Reading;

/// <summary>An edition with its place in time.</summary>
/// <param name="Until">When the next edition or a withdrawal took its place; null for the one in force.</param>
public sealed record EditionRecord(Edition Edition, DateTimeOffset Published, DateTimeOffset? Until, long Sequence, string ContentHash);

/// <summary>A document's whole public history, newest first.</summary>
public sealed record EditionHistory(DocumentSummary Document, IReadOnlyList<EditionRecord> Editions, Withdrawal? Withdrawal, DateTimeOffset? Withdrawn)
{
    public EditionRecord? Find(int number) => Editions.FirstOrDefault(record => record.Edition.Number == number);
}

/// <summary>The editions of a document, also of one that has been withdrawn.</summary>
public sealed class ReadEditions(ICatalogueHolder holder, ILedgerReader ledger)
{
    public async Task<Outcome<EditionHistory>> HandleAsync(DocumentType type, string? region, string slug, CancellationToken ct)
    {
        if (holder.Current.FindBySlug(type, region, slug) is not { State: not DocumentState.Proposed } document)
        {
            return new Refusal.NotFound("document", slug);
        }

        if (document.Slug != slug)
        {
            return new Refusal.Moved(document.Type, document.Region, document.Slug);
        }

        var rows = (await ledger.HistoryAsync(LedgerSubject.Document, document.Id.Value, ct)).Where(row => row.Verb != LedgerVerb.Consult).ToList();
        var editions = rows
            .Select((row, i) => (Row: row, Until: i + 1 < rows.Count ? rows[i + 1].Effective : (DateTimeOffset?)null))
            .Where(pair => pair.Row.Verb == LedgerVerb.Publish)
            .Select(pair => new EditionRecord(LedgerContent.ReadEdition(pair.Row.Content), pair.Row.Effective, pair.Until, pair.Row.Sequence, pair.Row.ContentHash))
            .Reverse()
            .ToList();
        var last = rows[^1];
        return last.Verb == LedgerVerb.Withdraw
            ? new EditionHistory(document, editions, LedgerContent.ReadWithdrawal(last.Content), last.Effective)
            : new EditionHistory(document, editions, Withdrawal: null, Withdrawn: null);
    }
}
