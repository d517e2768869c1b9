using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Content.Publishing;

/// <summary>What a ledger row makes of a document's or supplement's summary. Pure: replaying the ledger gives the same summaries again.</summary>
public static class DocumentProjection
{
    /// <exception cref="InvalidOperationException">The row cannot follow what is there: a bug, since appends are checked.</exception>
    public static DocumentSummary Apply(DocumentSummary? before, LedgerEntry entry) => entry.Verb switch
    {
        LedgerVerb.Publish => Published(before, LedgerContent.ReadEdition(entry.Content), entry),
        LedgerVerb.Consult => Proposed(before, LedgerContent.ReadEdition(entry.Content), entry),
        LedgerVerb.Withdraw when before is not null => before with { State = DocumentState.Withdrawn, Updated = entry.Effective },
        _ => throw new InvalidOperationException($"Row {entry.Sequence} withdraws what was never published."),
    };

    public static SupplementSummary Apply(SupplementSummary? before, LedgerEntry entry)
    {
        if (entry.Verb == LedgerVerb.Withdraw)
        {
            return (before ?? throw new InvalidOperationException($"Row {entry.Sequence} withdraws what was never published.")) with { Live = false, Updated = entry.Effective };
        }

        var edition = LedgerContent.ReadSupplement(entry.Content);
        return new(
            edition.Id,
            edition.Document,
            edition.CareLevel,
            edition.Section,
            edition.Region,
            edition.Unit,
            Live: true,
            edition.Number,
            entry.Sequence,
            entry.ContentHash,
            edition.WrittenAgainst,
            Drifted: false,
            entry.Effective,
            edition.Approval.RevisionDue,
            edition.Approval.ChangeNote);
    }

    private static DocumentSummary Published(DocumentSummary? before, Edition edition, LedgerEntry entry) => Describe(edition) with
    {
        State = DocumentState.Live,
        Edition = edition.Number,
        Sequence = entry.Sequence,
        ContentHash = entry.ContentHash,
        FirstPublished = before is { Edition: > 0 } ? before.FirstPublished : entry.Effective,
        Updated = entry.Effective,
    };

    /// <summary>A proposal beside an edition in force changes nothing but that it is out; a first one has only itself to show.</summary>
    private static DocumentSummary Proposed(DocumentSummary? before, Edition edition, LedgerEntry entry) =>
        (before is { State: not DocumentState.Proposed } ? before : Describe(edition) with { Updated = entry.Effective, FirstPublished = entry.Effective }) with
        {
            ConsultationSequence = entry.Sequence,
            ConsultationOpens = edition.Consultation?.Opens,
            ConsultationUntil = edition.Consultation?.Until,
        };

    private static DocumentSummary Describe(Edition edition) => new()
    {
        Id = edition.Document,
        Type = edition.Type,
        Slug = edition.Slug,
        Region = edition.Region,
        Title = edition.Title,
        Lead = edition.Lead,
        State = DocumentState.Proposed,
        Edition = 0,
        Sequence = 0,
        ContentHash = string.Empty,
        FirstPublished = default,
        Updated = default,
        RevisionDue = edition.Approval.RevisionDue,
        Responsible = edition.Approval.Responsible,
        ChangeNote = edition.Approval.ChangeNote,
        Starts = edition.Event?.Starts,
        Ends = edition.Event?.Ends,
        AlsoKnownAs = edition.AlsoKnownAs,
        Areas = edition.Areas,
        Audiences = edition.Audiences,
        Settings = edition.Settings,
        Symptoms = edition.Symptoms,
        CareLevels = [.. edition.CareLevels.Select(level => level.Name())],
        Codes = edition.Codes,
        HasPatientText = edition.PatientText is not null,
    };
}
