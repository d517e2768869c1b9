using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Vardpersonal.Content.Ledger;

/// <summary>The chain: SHA-256 in lower-case hex of a row's fields, its content's hash and the hash of the row before it.</summary>
public static class LedgerHash
{
    /// <summary>What the first row has before it.</summary>
    public static string Genesis { get; } = new('0', 64);

    public static string OfContent(string content) => Hex(Encoding.UTF8.GetBytes(content));

    public static string OfBytes(ReadOnlySpan<byte> bytes) => Hex(bytes);

    /// <summary>One field a line. The content takes part through its hash; no other field can hold a line break, so no two rows read alike.</summary>
    public static string OfRow(LedgerRow row)
    {
        var text = string.Join(
            '\n',
            "ledger-v1",
            row.Sequence.ToString(CultureInfo.InvariantCulture),
            row.RecordedAt,
            row.EffectiveAt,
            row.Verb,
            row.Subject,
            row.SubjectId,
            row.Edition.ToString(CultureInfo.InvariantCulture),
            row.ContentHash,
            row.PreviousHash);
        return Hex(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The row that follows <paramref name="head"/>.</summary>
    public static LedgerEntry Chain(LedgerHead head, DateTimeOffset recorded, LedgerAppend append)
    {
        var row = new LedgerRow(
            head.Sequence + 1,
            Instants.Write(recorded),
            Instants.Write(append.Effective),
            LedgerNames.Of(append.Verb),
            LedgerNames.Of(append.Subject),
            append.SubjectId,
            append.Edition,
            append.Content,
            OfContent(append.Content),
            head.EntryHash,
            EntryHash: string.Empty);
        return (row with { EntryHash = OfRow(row) }).ToEntry();
    }

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
