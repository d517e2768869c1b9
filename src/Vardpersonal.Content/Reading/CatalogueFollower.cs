using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Content.Reading;

/// <summary>
/// Holds the catalogue and refreshes it when the ledger has grown: the change feed is the only signal, for this node's own writes
/// and for every other node's. Thread-safe.
/// </summary>
public sealed class CatalogueFollower(ICatalogueSource source) : ICatalogueHolder, IDisposable
{
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private volatile Catalogue current = Catalogue.Empty;

    /// <summary>After a new catalogue has taken the old one's place. What listens must not take long.</summary>
    public event EventHandler? Changed;

    public Catalogue Current => current;

    /// <returns>Whether there was anything new.</returns>
    public async Task<bool> RefreshAsync(CancellationToken ct)
    {
        await refreshing.WaitAsync(ct);
        try
        {
            if (await source.HeadAsync(ct) == current.Head && current.Head != LedgerHead.Empty)
            {
                return false;
            }

            current = new(await source.LoadAsync(ct));
            Changed?.Invoke(this, EventArgs.Empty);
            return true;
        }
        finally
        {
            refreshing.Release();
        }
    }

    public void Dispose() => refreshing.Dispose();
}
