using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Indexing.Following;

/// <summary>What an index lacks to hold what the catalogue does.</summary>
internal abstract record IndexPlan
{
    private IndexPlan()
    {
    }

    public sealed record Nothing : IndexPlan;

    /// <summary>These documents, each with its supplements.</summary>
    public sealed record Some(IReadOnlyList<DocumentSummary> Documents) : IndexPlan;

    public sealed record Everything : IndexPlan;
}

/// <summary>Compares what an index was made from with what there is now.</summary>
internal sealed class IndexPlanner(ILedgerReader ledger)
{
    private const int Batch = 500;

    public async Task<IndexPlan> PlanAsync(IndexCursor? made, IndexCursor wanted, Catalogue catalogue, CancellationToken ct)
    {
        try
        {
            return await CompareAsync(made, wanted, catalogue, ct);
        }
        catch (CorruptLedgerException)
        {
            // Which document the row was about cannot be trusted: a whole index leaves out what cannot be read, and only that.
            return new IndexPlan.Everything();
        }
    }

    private async Task<IndexPlan> CompareAsync(IndexCursor? made, IndexCursor wanted, Catalogue catalogue, CancellationToken ct)
    {
        if (made is null || made.Analysis != wanted.Analysis || !await IsOfThisLedgerAsync(made.Ledger, wanted.Ledger, ct))
        {
            return new IndexPlan.Everything();
        }

        // Made by a process whose catalogue was newer: ours will be there in a moment.
        if (made == wanted || made.Ledger.Sequence > wanted.Ledger.Sequence)
        {
            return new IndexPlan.Nothing();
        }

        var changed = new HashSet<DocumentId>();
        if (!await TryReadChangesAsync(made.Ledger, wanted.Ledger, catalogue, changed, ct))
        {
            return new IndexPlan.Everything();
        }

        AddOverdue(made.Day, wanted.Day, catalogue, changed);
        return new IndexPlan.Some([.. catalogue.Documents.Where(document => changed.Contains(document.Id))]);
    }

    /// <summary>An index may have been left by another store, or by this one before it was restored.</summary>
    private async Task<bool> IsOfThisLedgerAsync(LedgerHead made, LedgerHead wanted, CancellationToken ct) =>
        made == wanted || made == LedgerHead.Empty
            || (made.Sequence != wanted.Sequence && await ledger.FindAsync(made.Sequence, ct) is { } row && row.EntryHash == made.EntryHash);

    /// <returns>False when a register has changed: any record may hold its words.</returns>
    private async Task<bool> TryReadChangesAsync(LedgerHead made, LedgerHead wanted, Catalogue catalogue, HashSet<DocumentId> changed, CancellationToken ct)
    {
        var documents = catalogue.Supplements.ToDictionary(supplement => supplement.Id, supplement => supplement.Document);
        for (var after = made.Sequence; after < wanted.Sequence; after += Batch)
        {
            foreach (var row in await ledger.ReadAsync(after, (int)Math.Min(Batch, wanted.Sequence - after), ct))
            {
                if (row.Subject == LedgerSubject.Register && row.SubjectId != RegisterName.QuickLinks)
                {
                    return false;
                }

                if (row.Subject != LedgerSubject.Register && row.Verb != LedgerVerb.Consult)
                {
                    var subject = DocumentId.Parse(row.SubjectId);
                    changed.Add(row.Subject == LedgerSubject.Document ? subject : documents[subject]);
                }
            }
        }

        return true;
    }

    /// <summary>Documents that have become overdue between the days, or whose supplements have (or the other way, when the clock was set back).</summary>
    private static void AddOverdue(DateOnly made, DateOnly wanted, Catalogue catalogue, HashSet<DocumentId> changed)
    {
        var (first, last) = made < wanted ? (made, wanted) : (wanted, made);
        changed.UnionWith(catalogue.Documents.Where(document => IsBetween(document.RevisionDue)).Select(document => document.Id));
        changed.UnionWith(catalogue.Supplements.Where(supplement => IsBetween(supplement.RevisionDue)).Select(supplement => supplement.Document));

        bool IsBetween(DateOnly? due) => due >= first && due < last;
    }
}
