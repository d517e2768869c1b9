using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Publishing;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Publishing;

public sealed class ExportContentTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task What_is_exported_and_imported_again_has_the_same_hashes()
    {
        using var content = Everything();

        await AssertRoundTripAsync(content.Path);
    }

    [Fact]
    public async Task So_has_the_real_example_content() => await AssertRoundTripAsync(Repository.Path("content-seed"));

    [Theory]
    [InlineData("true")]
    [InlineData("no")]
    [InlineData("2025")]
    [InlineData("- tankstreck")]
    [InlineData("kolon: inuti")]
    [InlineData("slutar med kolon:")]
    [InlineData("nummer # tecken")]
    [InlineData("citat \"dubbla\" och 'enkla' \\ bakstreck")]
    [InlineData("[hak], {krull}, & och * ! | > % @ `")]
    [InlineData("två\nrader")]
    [InlineData("tabb\toch hårt\u00a0blanksteg")]
    [InlineData("två  blanksteg")]
    [InlineData("mjukt\u00adbindestreck och \u2028 radbrott")]
    [InlineData("😀 och é")]
    [InlineData("---")]
    [InlineData("~")]
    [InlineData("O'Hara (10–20 %) + a/b; c.")]
    public async Task Any_text_comes_back_to_the_letter(string text)
    {
        await using var store = await WithTaxonomyAsync();
        await store.AppendAsync(An.Append(
            An.Edition() with
            {
                Title = text,
                AlsoKnownAs = [text, "b"],
                KeyPoints = [text],
                References = [new(text, null, "123", null)],
                PatientLinks = [new(text, "https://www.1177.se/?a=b&c=#d")],
                Approval = An.Approval() with { ChangeNote = text },
            },
            store.Clock.Now.AddDays(-1)));

        await AssertRoundTripAsync(store);
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_refused()
    {
        await using var store = await TestStore.SqliteAsync();
        using var folder = new TemporaryFolder();
        folder.Write("något.txt", "här");

        var outcome = await new ExportContent(store.Store, store.Store).HandleAsync(folder.Path, (_, _) => { }, Ct);

        Assert.Equal(new Refusal.FolderNotEmpty(folder.Path), Assert.IsType<Outcome<ExportResult>.Refused>(outcome).Why);
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task What_the_format_has_no_place_for_is_told()
    {
        await using var store = await WithTaxonomyAsync();
        var day = store.Clock.Now.AddDays(-9);
        await store.AppendAsync(An.Append(An.Edition(), day));
        await store.AppendAsync(An.Withdrawal("katarakt", day.AddDays(1)));
        await store.AppendAsync(An.Append(An.Edition(number: 2), day.AddDays(2)));
        using var folder = new TemporaryFolder();

        var result = await ExportAsync(store, folder.File("ut"));

        Assert.Equal(["Avpubliceringen av katarakt som följdes av en ny utgåva."], result.LeftOut);
        Assert.Equal(2, result.Editions);
        Assert.False(File.Exists(folder.File("ut/documents/knowledge-support/katarakt/withdrawn.yaml")));
    }

    [Fact]
    public async Task A_finished_consultation_is_left_out()
    {
        await using var store = await WithTaxonomyAsync();
        var day = store.Clock.Now.AddDays(-9);
        var proposed = An.Edition() with { Consultation = new(day, new(2026, 12, 1)), Approval = new("NPO", null, null, null, null, "Förslag.") };
        await store.AppendAsync(An.Append(proposed, day) with { Verb = LedgerVerb.Consult });
        await store.AppendAsync(An.Append(An.Edition(), day.AddDays(1)));
        using var folder = new TemporaryFolder();

        Assert.Equal(["Remissen av katarakt, utgåva 1, som är avslutad."], (await ExportAsync(store, folder.File("ut"))).LeftOut);
    }

    [Fact]
    public async Task The_files_read_as_a_person_would_write_them()
    {
        using var content = Everything();
        await using var store = await TestStore.SqliteAsync();
        await store.ImportAsync(content.Path);
        using var folder = new TemporaryFolder();

        await ExportAsync(store, folder.File("ut"));

        var texts = Directory.GetFiles(folder.File("ut"), "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".svg", StringComparison.Ordinal))
            .Select(file => (Name: Path.GetRelativePath(folder.File("ut"), file), Text: File.ReadAllText(file)))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        Approved.Matches(string.Join('\n', texts.Select(file => $"===== {file.Name}\n{file.Text}")), nameof(The_files_read_as_a_person_would_write_them));
    }

    private static ContentFolderBuilder Everything() => new ContentFolderBuilder()
        .Write("supplements/skane/skane-katarakt-behandling/withdrawn.yaml", "reason: outdated\nwithdrawn: 2025-01-01T08:00:00Z\ndecidedBy: Godkännare\nnote: Gäller inte längre.\n")
        .Write("documents/service/pascal/1.md", ExportContentFiles.Service)
        .Write("documents/service/pascal/withdrawn.yaml", "reason: merged\nreplacedBy: katarakt\nwithdrawn: 2026-04-01T08:00:00.250Z\ndecidedBy: Godkännare, Inera\nnote: \"Slogs ihop: se katarakt.\"\n")
        .Write("documents/education/droppa/1.md", ExportContentFiles.Education)
        .Write("documents/event/dag/1.md", ExportContentFiles.Event)
        .Write("documents/quality-register/register/1.md", ExportContentFiles.Register)
        .Write("documents/regional-page/rutin/1.md", ExportContentFiles.RegionalPage)
        .Write("documents/knowledge-support/katarakt/consultation.md", ExportContentFiles.Consultation)
        .Write("synonyms.yaml", "synonyms:\n  - {words: [katarakt, grå starr]}\n  - {words: [\"true\", \"öron, näsa\"], direction: one-way, note: \"Därför: ja.\"}\n")
        .Write("abbreviations.yaml", "abbreviations:\n  - {abbreviation: AT, senses: [allmäntillstånd, allmäntjänstgöring]}\n");

    private static async Task<TestStore> WithTaxonomyAsync()
    {
        using var content = new ContentFolderBuilder();
        content.Delete(ContentFolderBuilder.Katarakt1).Delete(ContentFolderBuilder.Katarakt2).Delete(ContentFolderBuilder.Supplement);
        var store = await TestStore.SqliteAsync();
        Assert.IsType<Outcome<ImportResult>.Done>(await store.ImportAsync(content.Path));
        return store;
    }

    private static async Task AssertRoundTripAsync(string content)
    {
        await using var store = await TestStore.SqliteAsync();
        Assert.IsType<Outcome<ImportResult>.Done>(await store.ImportAsync(content));
        await AssertRoundTripAsync(store);
    }

    private static async Task AssertRoundTripAsync(TestStore store)
    {
        using var folder = new TemporaryFolder();
        Assert.Empty((await ExportAsync(store, folder.File("ut"))).LeftOut);
        await using var other = await TestStore.SqliteAsync();

        var outcome = await other.ImportAsync(folder.File("ut"));

        Assert.Empty(outcome.Match(_ => [], why => ((Refusal.FaultyFiles)why).Faults));
        Assert.Equal(await ContentsAsync(store), await ContentsAsync(other));
        Assert.Equal((await store.Store.AllAsync(Ct)).Select(file => (file.Name, file.Sha256)), (await other.Store.AllAsync(Ct)).Select(file => (file.Name, file.Sha256)));
    }

    private static async Task<ExportResult> ExportAsync(TestStore store, string folder) =>
        Assert.IsType<Outcome<ExportResult>.Done>(await new ExportContent(store.Store, store.Store).HandleAsync(folder, (_, _) => { }, Ct)).Value;

    /// <summary>Everything but when it was recorded, and when registers took effect.</summary>
    private static async Task<IReadOnlyList<string>> ContentsAsync(TestStore store)
    {
        var rows = await store.Store.RowsAsync(Ct).ToListAsync();
        return [.. rows.Select(row => $"{row.Subject} {row.SubjectId} {row.Verb} {row.Edition} {(row.Subject == "register" ? string.Empty : row.EffectiveAt)} {row.ContentHash}").Order(StringComparer.Ordinal)];
    }
}
