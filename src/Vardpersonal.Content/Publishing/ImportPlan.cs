using Vardpersonal.Content.Files;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Publishing;

/// <summary>The rows that files would append, in the order that readers saw them; every reason why not goes to the faults.</summary>
internal sealed record ImportPlan(IReadOnlyList<LedgerAppend> Appends, int Unchanged)
{
    public static async Task<ImportPlan> MakeAsync(ContentFiles files, IContentSession session, DateTimeOffset now, List<FileFault> faults, CancellationToken ct)
    {
        var stored = await session.LoadAsync(ct);
        var history = new SubjectHistory(await session.SubjectsAsync(ct), faults, now);
        var taxonomy = await TaxonomyAfterAsync(files, stored, session, ct);
        var documents = stored.Documents.Select(document => document.Id.Value).Concat(files.Editions.Select(edition => edition.Edition.Document.Value)).ToHashSet();

        var rules = new EditionRules(taxonomy, documents, faults);
        files.Editions.ForEach(rules.Check);
        SlugRules.Check(files.Editions, stored.Slugs, faults);
        await new SupplementRules(taxonomy, files, stored, session, faults).CheckAsync(ct);
        new TaxonomyRules(taxonomy, faults).Check(files.Registers);
        WithdrawalRules.Check(files, documents, faults);

        foreach (var register in files.Registers)
        {
            history.AddRegister(register, now);
        }

        history.AddEditions(files);
        return new(history.InOrder(), history.Unchanged);
    }

    private static async Task<TaxonomySnapshot> TaxonomyAfterAsync(ContentFiles files, CatalogueContents stored, IContentSession session, CancellationToken ct)
    {
        var contents = new Dictionary<string, string>();
        foreach (var entry in (await session.SubjectsAsync(ct)).Where(entry => entry.Subject == LedgerSubject.Register))
        {
            contents[entry.SubjectId] = (await session.FindAsync(entry.Sequence, ct))!.Content;
        }

        foreach (var register in files.Registers)
        {
            contents[register.Name] = register.Content;
        }

        return stored.Head == LedgerHead.Empty && files.Registers.Count == 0 ? TaxonomySnapshot.Empty : RegisterReader.Read(contents);
    }
}
