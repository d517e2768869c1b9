namespace Vardpersonal.Content.Ledger;

/// <summary>A ledger row exactly as stored, all text: what verification reads, so that a row that was tampered with can still be named.</summary>
public sealed record LedgerRow(
    long Sequence,
    string RecordedAt,
    string EffectiveAt,
    string Verb,
    string Subject,
    string SubjectId,
    long Edition,
    string Content,
    string ContentHash,
    string PreviousHash,
    string EntryHash)
{
    /// <exception cref="CorruptLedgerException">The row does not hold what its hashes say, or a name or time that is none of ours.</exception>
    public LedgerEntry ToEntry()
    {
        if (LedgerHash.OfContent(Content) != ContentHash || LedgerHash.OfRow(this) != EntryHash)
        {
            throw new CorruptLedgerException(Sequence);
        }

        return new(
            Sequence,
            Instants.Read(RecordedAt),
            Instants.Read(EffectiveAt),
            LedgerNames.Verb(Verb) ?? throw new CorruptLedgerException(Sequence),
            LedgerNames.Subject(Subject) ?? throw new CorruptLedgerException(Sequence),
            SubjectId,
            (int)Edition,
            Content,
            ContentHash,
            PreviousHash,
            EntryHash);
    }
}

/// <summary>A ledger row was changed after it was written. Nothing is shown of it: a page that cannot be trusted is worse than none.</summary>
public sealed class CorruptLedgerException(long sequence) : Exception($"Ledger row {sequence} does not hold what its hashes say.")
{
    public long Sequence { get; } = sequence;
}
