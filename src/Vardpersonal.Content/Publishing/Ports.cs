using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Media;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Content.Publishing;

/// <summary>Writes to the ledger, one transaction at a time: all of it or nothing, whatever happens half-way.</summary>
public interface IContentStore
{
    /// <summary>
    /// Runs the work in a transaction that no other writer is inside, and commits when it is done. A refusal or an exception rolls everything back.
    /// </summary>
    Task<Outcome<T>> WriteAsync<T>(Func<IContentSession, Task<Outcome<T>>> work, CancellationToken ct);
}

/// <summary>One transaction's view of the store. Not thread-safe; dead when the transaction ends.</summary>
public interface IContentSession
{
    Task<CatalogueContents> LoadAsync(CancellationToken ct);

    /// <summary>What the ledger holds of every subject, in short.</summary>
    Task<IReadOnlyList<SubjectEntry>> SubjectsAsync(CancellationToken ct);

    Task<LedgerEntry?> FindAsync(long sequence, CancellationToken ct);

    /// <summary>Appends to the ledger and brings what is derived from it up to date.</summary>
    Task<LedgerEntry> AppendAsync(LedgerAppend append, CancellationToken ct);

    /// <summary>Keeps the file; one that is there already is left as it is.</summary>
    Task SaveMediaAsync(MediaFile file, CancellationToken ct);
}

/// <summary>A ledger row without its content.</summary>
public sealed record SubjectEntry(long Sequence, LedgerVerb Verb, LedgerSubject Subject, string SubjectId, int Edition, DateTimeOffset Effective, string ContentHash);
