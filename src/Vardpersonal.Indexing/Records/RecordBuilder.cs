using System.Collections.Concurrent;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Searchable;

namespace Vardpersonal.Indexing.Records;

/// <summary>
/// Makes search records of what is in force: one a document, one a supplement. Texts come from the ledger by row number, each checked against its hash.
/// </summary>
/// <param name="today">The Swedish day: which texts are past their revision depends on it.</param>
public sealed class RecordBuilder(Catalogue catalogue, ILedgerReader ledger, DateOnly today)
{
    private readonly ConcurrentQueue<long> unreadable = [];

    public Catalogue Catalogue { get; } = catalogue;

    public DateOnly Today { get; } = today;

    /// <summary>Rows met that do not hold what their hashes say. What they published has no record: what cannot be trusted is not shown.</summary>
    public IReadOnlyCollection<long> UnreadableRows => unreadable;

    /// <summary>The document's own record and its supplements'; none when the document is not in force, since nobody can read a supplement to it then.</summary>
    public async Task<IReadOnlyList<SearchRecord>> BuildAsync(DocumentSummary document, CancellationToken ct)
    {
        if (document.State != DocumentState.Live || await ReadAsync(document.Sequence, LedgerContent.ReadEdition, ct) is not { } edition)
        {
            return [];
        }

        var records = new List<SearchRecord> { DocumentRecords.Of(Catalogue, document, edition, Today) };
        foreach (var summary in Catalogue.SupplementsOf(document.Id).Where(supplement => supplement.Live))
        {
            if (await ReadAsync(summary.Sequence, LedgerContent.ReadSupplement, ct) is { } supplement
                && DocumentRecords.Of(Catalogue, document, edition, new(supplement, summary), Today) is { } record)
            {
                records.Add(record);
            }
        }

        return records;
    }

    /// <summary>Every key that the document or a supplement to it may have a record with: those that <see cref="BuildAsync"/> gives no record for are to go.</summary>
    public IEnumerable<string> KeysOf(DocumentId document) =>
        Catalogue.SupplementsOf(document).Select(supplement => RecordKeys.OfSupplement(supplement.Id)).Prepend(RecordKeys.OfDocument(document));

    private async Task<T?> ReadAsync<T>(long sequence, Func<string, T> read, CancellationToken ct)
        where T : class
    {
        try
        {
            return read((await ledger.FindAsync(sequence, ct) ?? throw new CorruptLedgerException(sequence)).Content);
        }
        catch (CorruptLedgerException)
        {
            unreadable.Enqueue(sequence);
            return null;
        }
    }
}
