using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Files;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Supplements;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Seed;

/// <summary>The real example content, imported once for all its tests.</summary>
public sealed class ContentSeed : IAsyncLifetime
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <summary>What is wrong with the files; then all else is empty.</summary>
    public IReadOnlyList<FileFault> Faults { get; private set; } = [];

    public Catalogue Catalogue { get; private set; } = Catalogue.Empty;

    public IReadOnlyList<SlugRecord> Slugs { get; private set; } = [];

    /// <summary>Every edition that was ever published.</summary>
    public IReadOnlyList<Edition> Editions { get; private set; } = [];

    public IReadOnlyList<SupplementEdition> Supplements { get; private set; } = [];

    public IEnumerable<Edition> Live(DocumentType type) =>
        Catalogue.Documents.Where(document => document.Type == type && document.State == DocumentState.Live)
            .Select(document => Editions.Single(edition => edition.Document == document.Id && edition.Number == document.Edition));

    public async Task InitializeAsync()
    {
        await using var store = await TestStore.SqliteAsync();
        var outcome = await store.ImportAsync(Repository.Path("content-seed"));
        Faults = outcome.Match(_ => [], why => why is Refusal.FaultyFiles(var faults) ? faults : throw new InvalidOperationException(why.Code));
        var contents = await store.Store.LoadAsync(Ct);
        (Catalogue, Slugs) = (new(contents), contents.Slugs);
        var rows = (await store.Store.ReadAsync(0, int.MaxValue, Ct)).Where(row => row.Verb == LedgerVerb.Publish).ToList();
        Editions = [.. rows.Where(row => row.Subject == LedgerSubject.Document).Select(row => LedgerContent.ReadEdition(row.Content))];
        Supplements = [.. rows.Where(row => row.Subject == LedgerSubject.Supplement).Select(row => LedgerContent.ReadSupplement(row.Content))];
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
