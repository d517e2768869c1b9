using System.Runtime.CompilerServices;

namespace Vardpersonal.Content.Ledger;

public enum LedgerFaultKind
{
    /// <summary>One or more rows are gone before this one.</summary>
    Missing,

    /// <summary>The content is not what its hash says.</summary>
    ContentChanged,

    /// <summary>A field other than the content is not what the row's hash says.</summary>
    RowChanged,

    /// <summary>The row before it is another than when this row was written.</summary>
    ChainBroken,

    /// <summary>The noted head is not the last row: rows were removed or added at the end.</summary>
    HeadDiffers,
}

public sealed record LedgerFault(long Sequence, LedgerFaultKind Kind, string SubjectId);

/// <summary>Walks the whole chain and names every row that is not as it was written. Goes on after a fault, so that one pass finds all.</summary>
public static class LedgerVerification
{
    public static async IAsyncEnumerable<LedgerFault> FindFaultsAsync(
        IAsyncEnumerable<LedgerRow> rows,
        LedgerHead head,
        Action<long> progress,
        [EnumeratorCancellation] CancellationToken ct)
    {
        var before = LedgerHead.Empty;
        await foreach (var row in rows.WithCancellation(ct))
        {
            foreach (var fault in Check(row, before))
            {
                yield return fault;
            }

            before = new(row.Sequence, row.EntryHash);
            progress(row.Sequence);
        }

        if (before != head)
        {
            yield return new(Math.Max(before.Sequence, head.Sequence), LedgerFaultKind.HeadDiffers, "-");
        }
    }

    private static IEnumerable<LedgerFault> Check(LedgerRow row, LedgerHead before)
    {
        if (row.Sequence != before.Sequence + 1)
        {
            yield return new(before.Sequence + 1, LedgerFaultKind.Missing, row.SubjectId);
        }
        else if (row.PreviousHash != before.EntryHash)
        {
            yield return new(row.Sequence, LedgerFaultKind.ChainBroken, row.SubjectId);
        }

        if (LedgerHash.OfContent(row.Content) != row.ContentHash)
        {
            yield return new(row.Sequence, LedgerFaultKind.ContentChanged, row.SubjectId);
        }

        if (LedgerHash.OfRow(row) != row.EntryHash)
        {
            yield return new(row.Sequence, LedgerFaultKind.RowChanged, row.SubjectId);
        }
    }
}
