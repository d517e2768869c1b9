namespace Vardpersonal.Content.Ledger;

public enum LedgerVerb
{
    /// <summary>An edition is in force from now.</summary>
    Publish,

    /// <summary>Nothing of the subject is in force from now.</summary>
    Withdraw,

    /// <summary>A proposed edition is out for consultation; what is in force stays.</summary>
    Consult,
}

public enum LedgerSubject
{
    Document,
    Supplement,

    /// <summary>A taxonomy list: regions, units, areas, code lists …</summary>
    Register,
}

/// <summary>What is to be appended: everything but what the ledger itself sets (sequence, time of recording, hashes).</summary>
/// <param name="Effective">From when a reader sees it. Never before the subject's latest entry and never in the future.</param>
/// <param name="Edition">The edition's number; 0 for a withdrawal.</param>
/// <param name="Content">Canonical JSON (<see cref="LedgerContent"/>); stored and hashed to the letter.</param>
public sealed record LedgerAppend(LedgerVerb Verb, LedgerSubject Subject, string SubjectId, int Edition, DateTimeOffset Effective, string Content);

/// <summary>One immutable row of the publication ledger.</summary>
/// <param name="Sequence">1, 2, 3 … without gaps: the change feed's number.</param>
/// <param name="Recorded">When the row was appended.</param>
/// <param name="Effective">From when a reader sees it; earlier than <paramref name="Recorded"/> only for imported history.</param>
public sealed record LedgerEntry(
    long Sequence,
    DateTimeOffset Recorded,
    DateTimeOffset Effective,
    LedgerVerb Verb,
    LedgerSubject Subject,
    string SubjectId,
    int Edition,
    string Content,
    string ContentHash,
    string PreviousHash,
    string EntryHash);

/// <summary>The ledger's last row. The empty ledger has sequence 0 and <see cref="LedgerHash.Genesis"/>.</summary>
public sealed record LedgerHead(long Sequence, string EntryHash)
{
    public static LedgerHead Empty { get; } = new(0, LedgerHash.Genesis);
}
