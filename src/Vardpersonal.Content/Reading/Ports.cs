using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Media;

namespace Vardpersonal.Content.Reading;

/// <summary>The store as readers need it. Every method may be called from any thread.</summary>
public interface ICatalogueSource
{
    /// <summary>The ledger's last row; cheap enough to ask often.</summary>
    Task<LedgerHead> HeadAsync(CancellationToken ct);

    /// <summary>Everything the catalogue holds, from one consistent view of the store.</summary>
    Task<CatalogueContents> LoadAsync(CancellationToken ct);
}

public interface ILedgerReader
{
    Task<LedgerHead> HeadAsync(CancellationToken ct);

    /// <summary>Rows after a sequence number, in order, at most <paramref name="take"/>.</summary>
    /// <exception cref="CorruptLedgerException">A row does not hold what its hashes say.</exception>
    Task<IReadOnlyList<LedgerEntry>> ReadAsync(long after, int take, CancellationToken ct);

    /// <summary>One row; null when there is none.</summary>
    /// <exception cref="CorruptLedgerException">The row does not hold what its hashes say.</exception>
    Task<LedgerEntry?> FindAsync(long sequence, CancellationToken ct);

    /// <summary>All rows of one subject, oldest first.</summary>
    Task<IReadOnlyList<LedgerEntry>> HistoryAsync(LedgerSubject subject, string subjectId, CancellationToken ct);

    /// <summary>Every row as stored, in order: for verification.</summary>
    IAsyncEnumerable<LedgerRow> RowsAsync(CancellationToken ct);
}

public interface IMediaStore
{
    Task<MediaFile?> FindAsync(string sha256, CancellationToken ct);

    Task<IReadOnlyList<MediaFile>> AllAsync(CancellationToken ct);
}

/// <summary>What the site answers from. Kept fresh by following the ledger.</summary>
public interface ICatalogueHolder
{
    Catalogue Current { get; }
}
