using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Content.Reading;

/// <summary>A proposed edition that is or was out for consultation, beside the edition in force, if there is one.</summary>
public sealed record ConsultationView(DocumentSummary Document, Edition Proposed, ConsultationPeriod Period, Edition? InForce);

/// <summary>Reads a remiss by the proposed edition's slug.</summary>
public sealed class ReadConsultation(ICatalogueHolder holder, ILedgerReader ledger)
{
    public async Task<Outcome<ConsultationView>> HandleAsync(string slug, CancellationToken ct)
    {
        if (holder.Current.FindBySlug(DocumentType.KnowledgeSupport, region: null, slug) is not { ConsultationSequence: { } sequence } document)
        {
            return new Refusal.NotFound("consultation", slug);
        }

        var row = await ledger.FindAsync(sequence, ct) ?? throw new CorruptLedgerException(sequence);
        var proposed = LedgerContent.ReadEdition(row.Content);
        var live = document.State == DocumentState.Live ? await ledger.FindAsync(document.Sequence, ct) : null;
        return new ConsultationView(document, proposed, proposed.Consultation!, live is null ? null : LedgerContent.ReadEdition(live.Content));
    }
}
