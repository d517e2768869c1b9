using Vardpersonal.Content.Files;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Content.Publishing;

/// <summary>
/// Each subject's editions, those in the store and those to come, so that numbers have no gaps, time goes forward
/// and nothing that was published is published again with other words.
/// </summary>
internal sealed class SubjectHistory(IReadOnlyList<SubjectEntry> stored, List<FileFault> faults, DateTimeOffset now)
{
    private readonly ILookup<(LedgerSubject, string), SubjectEntry> stored = stored.ToLookup(entry => (entry.Subject, entry.SubjectId));
    private readonly List<LedgerAppend> appends = [];

    public int Unchanged { get; private set; }

    /// <summary>Registers first, then by the time readers saw it; within a moment documents before what stands on them.</summary>
    public IReadOnlyList<LedgerAppend> InOrder() =>
    [
        .. appends.OrderBy(append => append.Subject != LedgerSubject.Register)
            .ThenBy(append => append.Effective)
            .ThenBy(append => append.Subject)
            .ThenBy(append => append.SubjectId, StringComparer.Ordinal)
            .ThenBy(append => append.Verb),
    ];

    public void AddRegister(ParsedRegister register, DateTimeOffset effective)
    {
        var before = stored[(LedgerSubject.Register, register.Name)].LastOrDefault();
        if (before?.ContentHash == LedgerHash.OfContent(register.Content))
        {
            Unchanged++;
            return;
        }

        appends.Add(new(LedgerVerb.Publish, LedgerSubject.Register, register.Name, (before?.Edition ?? 0) + 1, effective, register.Content));
    }

    public void AddEditions(ContentFiles files)
    {
        var documents = files.Editions.Select(parsed => new Step(
            parsed.File,
            parsed.Edition.Consultation is null ? LedgerVerb.Publish : LedgerVerb.Consult,
            parsed.Edition.Number,
            parsed.Effective,
            parsed.Edition.Document.Value,
            LedgerContent.Write(parsed.Edition)));
        var supplements = files.Supplements.Select(parsed => new Step(
            parsed.File, LedgerVerb.Publish, parsed.Edition.Number, parsed.Effective, parsed.Edition.Id.Value, LedgerContent.Write(parsed.Edition)));
        Add(LedgerSubject.Document, documents.Concat(files.Withdrawals.Select(Withdrawal)));
        Add(LedgerSubject.Supplement, supplements.Concat(files.SupplementWithdrawals.Select(Withdrawal)));
    }

    private static Step Withdrawal(ParsedWithdrawal parsed) =>
        new(parsed.File, LedgerVerb.Withdraw, Number: 0, parsed.Effective, parsed.Document.Value, LedgerContent.Write(parsed.Withdrawal));

    private void Add(LedgerSubject subject, IEnumerable<Step> steps)
    {
        foreach (var group in steps.GroupBy(step => step.SubjectId))
        {
            var before = stored[(subject, group.Key)].ToList();
            var timeline = new Timeline(before, faults, now);
            foreach (var step in group.OrderBy(step => step.Verb == LedgerVerb.Withdraw).ThenBy(step => step.Number).ThenBy(step => step.Verb))
            {
                if (before.Any(entry => entry.Verb == step.Verb && entry.Edition == step.Number && entry.ContentHash == LedgerHash.OfContent(step.Content)))
                {
                    Unchanged++;
                }
                else if (timeline.Accepts(step))
                {
                    appends.Add(new(step.Verb, subject, step.SubjectId, step.Number, step.Effective, step.Content));
                }
            }
        }
    }
}

/// <summary>A row to come, from a file.</summary>
internal sealed record Step(string File, LedgerVerb Verb, int Number, DateTimeOffset Effective, string SubjectId, string Content);

/// <summary>One subject's line of editions: says whether a step can be the next.</summary>
internal sealed class Timeline(IReadOnlyList<SubjectEntry> before, List<FileFault> faults, DateTimeOffset now)
{
    private int lastEdition = before.Where(entry => entry.Verb == LedgerVerb.Publish).Select(entry => entry.Edition).DefaultIfEmpty(0).Max();
    private DateTimeOffset last = before.Count == 0 ? DateTimeOffset.MinValue : before.Max(entry => entry.Effective);

    public bool Accepts(Step step)
    {
        var reason = WhyNot(step);
        if (reason is not null)
        {
            faults.Add(new(step.File, 0, reason));
            return false;
        }

        last = step.Effective;
        lastEdition = step.Verb == LedgerVerb.Publish ? step.Number : lastEdition;
        return true;
    }

    private string? WhyNot(Step step)
    {
        if (step.Effective > now)
        {
            return "Tidpunkten är i framtiden; det som inte är publicerat kan inte läsas in som publicerat.";
        }

        if (step.Verb == LedgerVerb.Withdraw)
        {
            return lastEdition == 0 ? "Det finns ingen utgåva att avpublicera." : InTime(step);
        }

        if (before.Any(entry => entry.Verb == LedgerVerb.Publish && entry.Edition == step.Number))
        {
            return FormattableString.Invariant($"Utgåva {step.Number} är redan publicerad med annat innehåll. En utgåva ändras aldrig: skriv nästa.");
        }

        return step.Number == lastEdition + 1 ? InTime(step) : FormattableString.Invariant($"Utgåvan är {step.Number} men nästa i ordning är {lastEdition + 1}.");
    }

    private string? InTime(Step step) => step.Effective < last ? "Tidpunkten är före föregående utgåvas." : null;
}
