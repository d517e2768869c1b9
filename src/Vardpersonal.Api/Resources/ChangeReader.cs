using Vardpersonal.Api.Models;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Supplements;

namespace Vardpersonal.Api.Resources;

/// <summary>Makes change rows of ledger rows. A row's answer depends on the rows up to it and nothing else: it is the same for ever.</summary>
/// <param name="region">Whose rows to keep besides the nation's; null for everyone's.</param>
internal sealed class ChangeReader(ILedgerReader ledger, string? region, bool withContent)
{
    public async Task<IReadOnlyList<ChangeRow>> ReadAsync(IReadOnlyList<LedgerEntry> rows, CancellationToken ct)
    {
        var changes = new List<ChangeRow>(rows.Count);
        foreach (var row in rows)
        {
            if (await ReadAsync(row, ct) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    /// <returns>Null for a row that does not concern the region.</returns>
    private async Task<ChangeRow?> ReadAsync(LedgerEntry row, CancellationToken ct) => row.Subject switch
    {
        LedgerSubject.Document => await DocumentRowAsync(row, ct),
        LedgerSubject.Supplement => await SupplementRowAsync(row, ct),
        _ => Row(row),
    };

    private async Task<ChangeRow?> DocumentRowAsync(LedgerEntry row, CancellationToken ct)
    {
        var edition = LedgerContent.ReadEdition(row.Verb == LedgerVerb.Withdraw ? (await BeforeAsync(row, ct))!.Content : row.Content);
        if (!Concerns(edition.Region) && !await HasLeftAsync(row, ct))
        {
            return null;
        }

        return Row(row) with
        {
            Document = new(
                edition.Document.Value,
                DocumentTypeFacts.Of(edition.Type).Name,
                edition.Slug,
                edition.Region,
                edition.Title,
                DocumentTypeFacts.Of(edition.Type).Address(edition.Slug, edition.Region, region),
                ApiAddress.Of(edition.Type, edition.Slug, edition.Region, region)),
            Consultation = row.Verb == LedgerVerb.Consult && edition.Consultation is { } period ? new(period.Opens, period.Until) : null,
        };
    }

    private async Task<ChangeRow?> SupplementRowAsync(LedgerEntry row, CancellationToken ct)
    {
        var edition = LedgerContent.ReadSupplement(row.Verb == LedgerVerb.Withdraw ? (await BeforeAsync(row, ct))!.Content : row.Content);
        return region is null || edition.Region == region ? Row(row) with { Supplement = Pointer(edition) } : null;
    }

    private static SupplementPointer Pointer(SupplementEdition edition) =>
        new(edition.Document.Value, edition.Region, edition.Unit, edition.CareLevel.Name(), edition.Section, edition.WrittenAgainst, edition.Approval.RevisionDue);

    private bool Concerns(string? owner) => region is null || owner is null || owner == region;

    /// <summary>A document that another region has taken over: a client that holds it from before must hear of it.</summary>
    private async Task<bool> HasLeftAsync(LedgerEntry row, CancellationToken ct) =>
        row is { Verb: LedgerVerb.Publish, Edition: > 1 } && await BeforeAsync(row, ct) is { } before && Concerns(LedgerContent.ReadEdition(before.Content).Region);

    /// <summary>The subject's last publication before the row.</summary>
    private async Task<LedgerEntry?> BeforeAsync(LedgerEntry row, CancellationToken ct) =>
        (await ledger.HistoryAsync(row.Subject, row.SubjectId, ct)).LastOrDefault(earlier => earlier.Sequence < row.Sequence && earlier.Verb == LedgerVerb.Publish);

    private ChangeRow Row(LedgerEntry row) => new()
    {
        Sequence = row.Sequence,
        Verb = LedgerNames.Of(row.Verb),
        Subject = LedgerNames.Of(row.Subject),
        Id = row.SubjectId,
        Edition = row.Edition,
        Effective = row.Effective,
        Recorded = row.Recorded,
        ContentHash = row.ContentHash,
        PreviousHash = row.PreviousHash,
        Hash = row.EntryHash,
        Withdrawal = row.Verb == LedgerVerb.Withdraw ? WithdrawalFacts.Of(LedgerContent.ReadWithdrawal(row.Content)) : null,
        Content = withContent ? row.Content : null,
    };
}
