using System.Globalization;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Publishing;

public sealed class SyntheticContentTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task A_document_is_the_same_whatever_the_number_asked_for()
    {
        var taxonomy = await TaxonomyAsync();

        Assert.Equal(LedgerContent.Write(SyntheticContent.Make(7, taxonomy)), LedgerContent.Write(SyntheticContent.Make(7, taxonomy)));
        Assert.NotEqual(SyntheticContent.Make(7, taxonomy).Parts[0].Markdown, SyntheticContent.Make(8, taxonomy).Parts[0].Markdown);
    }

    [Fact]
    public async Task A_document_never_changes_between_versions_of_the_program()
    {
        var edition = SyntheticContent.Make(1, await TaxonomyAsync());

        Approved.Matches($"{edition.Title}\n{edition.Lead}\n\n{string.Join("\n\n", edition.Parts.Select(part => $"# {part.Name}\n\n{part.Markdown}"))}", nameof(A_document_never_changes_between_versions_of_the_program));
    }

    [Fact]
    public async Task Each_has_300_to_600_words_and_says_what_it_is()
    {
        var taxonomy = await TaxonomyAsync();
        Assert.All(Enumerable.Range(1, 300).Select(number => SyntheticContent.Make(number, taxonomy)), edition =>
        {
            var words = edition.Parts.Sum(part => part.Markdown.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => char.IsLetterOrDigit(word[0])));
            Assert.InRange(words, 300, 600);
            Assert.StartsWith("Syntetiskt kunskapsstöd 0", edition.Title, StringComparison.Ordinal);
            Assert.Contains("belastningsprov", edition.Lead, StringComparison.Ordinal);
            Assert.True(edition.Lead.Length <= 160, edition.Lead);
            Assert.DoesNotContain("{", edition.Parts[0].Markdown, StringComparison.Ordinal);
            Assert.NotEmpty(edition.Areas);
        });
    }

    [Fact]
    public async Task Seeding_again_appends_only_what_is_missing()
    {
        await using var store = await SeededAsync();
        var told = new List<int>();

        var first = Done(await new SeedSynthetic(store.Store).HandleAsync(10, (_, _) => { }, Ct));
        var second = Done(await new SeedSynthetic(store.Store).HandleAsync(25, (done, _) => told.Add(done), Ct));

        Assert.Equal(new(10, 0), first);
        Assert.Equal(new(15, 10), second);
        Assert.Equal(Enumerable.Range(1, 25), told);
        Assert.Equal(25, (await store.Store.LoadAsync(Ct)).Documents.Count(document => document.Slug.StartsWith("syntetiskt-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_seeded_can_be_exported_and_keeps_every_rule_of_an_import()
    {
        await using var store = await SeededAsync();
        await new SeedSynthetic(store.Store).HandleAsync(40, (_, _) => { }, Ct);
        using var folder = new TemporaryFolder();
        await new ExportContent(store.Store, store.Store).HandleAsync(folder.Path, (_, _) => { }, Ct);
        await using var other = await TestStore.SqliteAsync();

        Done(await other.ImportAsync(folder.Path));

        Assert.Equal(42 + 1 + 9, (await other.Store.HeadAsync(Ct)).Sequence);
    }

    [Fact]
    public async Task A_store_without_taxonomy_is_refused()
    {
        await using var store = await TestStore.SqliteAsync();

        var outcome = await new SeedSynthetic(store.Store).HandleAsync(1, (_, _) => { }, Ct);

        Assert.Equal(new Refusal.NotFound("register", "areas"), Assert.IsType<Outcome<SeedSyntheticResult>.Refused>(outcome).Why);
    }

    [Fact]
    public void Numbers_have_five_digits() => Assert.Equal("syntetiskt-00042", SyntheticContent.IdOf(42).Value);

    private static async Task<TestStore> SeededAsync()
    {
        using var folder = new ContentFolderBuilder();
        var store = await TestStore.SqliteAsync();
        Done(await store.ImportAsync(folder.Path));
        return store;
    }

    private static async Task<TaxonomySnapshot> TaxonomyAsync()
    {
        await using var store = await SeededAsync();
        return (await store.Store.LoadAsync(Ct)).Taxonomy;
    }

    private static T Done<T>(Outcome<T> outcome) => outcome.Match(value => value, why => throw new InvalidOperationException(string.Format(CultureInfo.InvariantCulture, "{0}", why)));
}
