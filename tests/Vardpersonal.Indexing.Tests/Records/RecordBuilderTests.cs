using System.Globalization;
using System.Text;
using System.Text.Json;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Indexing.Records;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Records;

public sealed class RecordBuilderTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public async Task The_small_content_gives_the_approved_records()
    {
        await using var store = await TestStore.SqliteAsync();
        using var content = new ContentFolderBuilder();
        await store.ImportAsync(content.Path);

        Approved.Matches(Describe(await RecordsAsync(store)), "small-content");
    }

    [Fact]
    public async Task A_section_that_reads_the_same_on_both_care_levels_is_there_once_and_others_name_their_level()
    {
        await using var store = await TestStore.SqliteAsync();
        await PublishAsync(store, An.Edition() with
        {
            Parts =
            [
                new(CareLevels.Primary, "## Omfattning av kunskapsstödet\n\nGäller vuxna.\n\n## Behandling\n\nRemiss."),
                new(CareLevels.Specialised, "## Omfattning av kunskapsstödet\n\nGäller *vuxna*.\n\n## Behandling\n\nOperation."),
            ],
        });

        var sections = (await RecordsAsync(store)).Single().Sections.Skip(1).ToList();

        Assert.Equal(
            [
                new("Omfattning av kunskapsstödet", "Gäller vuxna.", "/kunskapsstod/katarakt?vardniva=primarvard#omfattning"),
                new("Behandling", "Remiss.", "/kunskapsstod/katarakt?vardniva=primarvard#behandling", "primarvard"),
                new SearchSection("Behandling", "Operation.", "/kunskapsstod/katarakt?vardniva=specialiserad#behandling", "specialiserad"),
            ],
            sections);
    }

    [Fact]
    public async Task A_local_supplement_leads_to_its_panel_in_its_region_unit_and_care_level()
    {
        await using var store = await TestStore.SqliteAsync();
        using var content = new ContentFolderBuilder();
        await store.ImportAsync(content.Path);
        var now = store.Clock.Now;
        await store.AppendAsync(An.Append(An.Edition("tva") with { Parts = [new(CareLevels.Primary, "## Behandling\n\nEtt."), new(CareLevels.Specialised, "## Behandling\n\nTvå.")] }, now));
        await store.AppendAsync(An.Append(An.Supplement("lokalt", "tva") with { Unit = "exempelsjukhuset" }, now));

        var record = (await RecordsAsync(store)).Single(record => record.Key == "supplement/lokalt");

        Assert.Equal("Tva: behandling – tillägg för Exempelsjukhuset, Skåne", record.Title);
        Assert.Equal("/skane/kunskapsstod/tva?vardniva=primarvard&enhet=exempelsjukhuset#tillagg-lokalt", record.Url);
        Assert.Equal(new SearchSource("skane", "Region Skåne"), record.Source);
        Assert.Equal(("skane", "exempelsjukhuset"), (record.Region, record.Unit));
    }

    [Fact]
    public async Task A_supplement_on_a_care_level_that_has_gone_has_no_record_as_no_page_shows_it()
    {
        await using var store = await TestStore.SqliteAsync();
        await PublishAsync(store, An.Edition());
        await store.AppendAsync(An.Append(An.Supplement() with { CareLevel = CareLevel.Specialised }, store.Clock.Now));

        Assert.Equal(["document/katarakt"], (await RecordsAsync(store)).Select(record => record.Key));
    }

    [Theory]
    [InlineData("2026-11-20", Standing.Overdue)]
    [InlineData("2026-11-21", Standing.Appointed)]
    public async Task A_support_is_the_appointed_source_until_the_day_after_its_revision_was_due(string due, Standing expected)
    {
        await using var store = await TestStore.SqliteAsync();
        await PublishAsync(store, An.Edition() with { Approval = An.Approval() with { RevisionDue = DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture) } });

        Assert.Equal(expected, (await RecordsAsync(store)).Single().Standing);
    }

    [Fact]
    public async Task What_is_withdrawn_or_only_proposed_has_no_record_nor_have_supplements_to_it()
    {
        await using var store = await TestStore.SqliteAsync();
        await PublishAsync(store, An.Edition());
        await store.AppendAsync(An.Append(An.Supplement(), store.Clock.Now));
        await store.AppendAsync(An.Withdrawal("katarakt", store.Clock.Now));

        Assert.Empty(await RecordsAsync(store));
    }

    [Fact]
    public async Task A_text_that_does_not_hold_what_its_hash_says_is_left_out_and_named()
    {
        await using var store = await TestStore.SqliteAsync();
        await PublishAsync(store, An.Edition());
        await PublishAsync(store, An.Edition("glaukom"));
        using var catalogue = await store.FollowAsync();
        var builder = new RecordBuilder(catalogue.Current, new OneCorruptRow(store.Store, catalogue.Current.Find(DocumentId.Parse("glaukom"))!.Sequence), Today);

        var keys = new List<string>();
        foreach (var document in catalogue.Current.Documents)
        {
            keys.AddRange((await builder.BuildAsync(document, CancellationToken.None)).Select(record => record.Key));
        }

        Assert.Equal(["document/katarakt"], keys);
        Assert.Equal([2], builder.UnreadableRows);
    }

    [Fact]
    public async Task What_is_stored_is_read_back_as_it_was()
    {
        await using var store = await TestStore.SqliteAsync();
        using var content = new ContentFolderBuilder();
        await store.ImportAsync(content.Path);

        foreach (var record in await RecordsAsync(store))
        {
            var document = RecordDocument.Of(record);
            var facts = RecordFacts.Read(document.Stored.Span);

            Assert.Equal(JsonSerializer.Serialize(RecordFacts.Of(record)), JsonSerializer.Serialize(facts));
            Assert.Equal(new(string.Empty, record.Url), facts.Place(0));
            Assert.All(record.Sections, (section, i) => Assert.Equal(new(section.Heading, section.Url, section.CareLevel), facts.Place(i + 1)));
        }
    }

    internal static async Task PublishAsync(TestStore store, Content.Editions.Edition edition) => await store.AppendAsync(An.Append(edition, store.Clock.Now));

    private static async Task<IReadOnlyList<SearchRecord>> RecordsAsync(TestStore store)
    {
        using var catalogue = await store.FollowAsync();
        var builder = new RecordBuilder(catalogue.Current, store.Store, Today);
        var records = new List<SearchRecord>();
        foreach (var document in catalogue.Current.Documents)
        {
            records.AddRange(await builder.BuildAsync(document, CancellationToken.None));
        }

        return records;
    }

    /// <summary>Everything of the records, as they go into the index.</summary>
    private static string Describe(IEnumerable<SearchRecord> records)
    {
        var text = new StringBuilder();
        foreach (var record in records)
        {
            var document = RecordDocument.Of(record);
            text.Append(document.Key).Append(" | ").Append(document.Title).Append(" | ").AppendLine(document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            foreach (var part in document.Texts)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {SiteSchema.Schema.TextFields[part.Field].Name} {part.Section}: {part.Text.ReplaceLineEndings(" ¶ ")}");
            }

            foreach (var (field, values) in SiteSchema.Schema.FacetFields.Zip(document.Facets))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {field} = {string.Join(", ", values ?? [])}");
            }

            text.Append("  ").AppendLine(Encoding.UTF8.GetString(document.Stored.Span));
        }

        return text.ToString();
    }
}
