using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Publishing;

/// <param name="AlreadyThere">Documents that the store held before; they are left as they are.</param>
public sealed record SeedSyntheticResult(int Appended, int AlreadyThere);

/// <summary>Brings the store to the asked number of synthetic knowledge supports, in one transaction: all or nothing.</summary>
public sealed class SeedSynthetic(IContentStore store)
{
    /// <param name="progress">Told how many of all are done.</param>
    public Task<Outcome<SeedSyntheticResult>> HandleAsync(int count, Action<int, int> progress, CancellationToken ct) => store.WriteAsync<SeedSyntheticResult>(
        async session =>
        {
            var stored = await session.LoadAsync(ct);
            if (MissingRegister(stored.Taxonomy) is { } missing)
            {
                return new Refusal.NotFound("register", missing);
            }

            var known = stored.Documents.Select(document => document.Id.Value).ToHashSet();
            var appended = 0;
            for (var number = 1; number <= count; number++)
            {
                if (!known.Contains(SyntheticContent.IdOf(number).Value))
                {
                    await session.AppendAsync(Append(number, stored.Taxonomy), ct);
                    appended++;
                }

                progress(number, count);
            }

            return new SeedSyntheticResult(appended, count - appended);
        },
        ct);

    private static LedgerAppend Append(int number, TaxonomySnapshot taxonomy)
    {
        var edition = SyntheticContent.Make(number, taxonomy);
        return new(LedgerVerb.Publish, LedgerSubject.Document, edition.Document.Value, edition.Number, SyntheticContent.PublishedAt(number), LedgerContent.Write(edition));
    }

    /// <summary>A knowledge support needs at least one entry of each of these.</summary>
    private static string? MissingRegister(TaxonomySnapshot taxonomy) =>
        taxonomy.Areas.Count == 0 ? RegisterName.Areas
        : taxonomy.Audiences.Count == 0 ? RegisterName.Audiences
        : taxonomy.Settings.Count == 0 ? RegisterName.Settings
        : taxonomy.Sections.Count == 0 ? RegisterName.Sections
        : null;
}
