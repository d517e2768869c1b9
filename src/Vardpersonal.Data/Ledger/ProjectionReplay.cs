using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Supplements;

namespace Vardpersonal.Data.Ledger;

/// <summary>
/// What the derived tables should hold, worked out from the ledger alone, in memory and apart from the code that keeps the tables:
/// a fault in that code shows as a difference.
/// </summary>
internal sealed class ProjectionReplay
{
    private readonly Dictionary<(string Document, int Edition), long> editions = [];
    private readonly Dictionary<string, long> latest = [];

    public Dictionary<string, DocumentSummary> Documents { get; } = [];

    public Dictionary<string, SupplementSummary> Supplements { get; } = [];

    public Dictionary<string, long> Registers { get; } = [];

    /// <summary>The owner of each address, by type, region and slug: the first document that had it.</summary>
    public Dictionary<string, string> Slugs { get; } = [];

    /// <summary>The files that editions show, by hash.</summary>
    public Dictionary<string, string> Media { get; } = [];

    public void Take(LedgerEntry entry)
    {
        switch (entry.Subject)
        {
            case LedgerSubject.Register:
                Registers[entry.SubjectId] = entry.Sequence;
                break;
            case LedgerSubject.Document:
                TakeDocument(entry);
                break;
            case LedgerSubject.Supplement:
                Supplements[entry.SubjectId] = DocumentProjection.Apply(Supplements.GetValueOrDefault(entry.SubjectId), entry);
                break;
        }
    }

    /// <summary>Says of each supplement in force whether its national text has changed.</summary>
    /// <param name="find">Finds the content of a row.</param>
    public async Task FinishAsync(Func<long, Task<string>> find)
    {
        foreach (var (id, supplement) in Supplements.Where(pair => pair.Value.Live).ToList())
        {
            var document = supplement.Document.Value;
            var drifted = editions.TryGetValue((document, supplement.WrittenAgainst), out var against) && SupplementDrift.HasDrifted(
                LedgerContent.ReadSupplement(await find(supplement.Sequence)),
                LedgerContent.ReadEdition(await find(against)),
                LedgerContent.ReadEdition(await find(latest[document])));
            Supplements[id] = supplement with { Drifted = drifted };
        }
    }

    private void TakeDocument(LedgerEntry entry)
    {
        var after = Documents[entry.SubjectId] = DocumentProjection.Apply(Documents.GetValueOrDefault(entry.SubjectId), entry);
        Slugs.TryAdd($"{DocumentTypeFacts.Of(after.Type).Name}/{after.Region}/{after.Slug}", entry.SubjectId);
        if (entry.Verb == LedgerVerb.Publish)
        {
            editions.TryAdd((entry.SubjectId, entry.Edition), entry.Sequence);
            latest[entry.SubjectId] = entry.Sequence;
        }

        if (entry.Verb != LedgerVerb.Withdraw)
        {
            NoteMedia(LedgerContent.ReadEdition(entry.Content));
        }
    }

    private void NoteMedia(Edition edition)
    {
        foreach (var item in edition.Media)
        {
            Media[item.Sha256] = item.File;
            if (item is { CaptionsFile: { } captions, CaptionsSha256: { } hash })
            {
                Media[hash] = captions;
            }
        }
    }
}
