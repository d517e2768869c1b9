using System.Globalization;
using System.Text.RegularExpressions;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Text;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Seed;

/// <summary>The example content is as much, as varied and as readable as was asked for.</summary>
public sealed partial class ContentSeedTests(ContentSeed seed) : IClassFixture<ContentSeed>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(new ManualClock().Now.UtcDateTime);

    [Fact]
    public void It_is_loaded_without_fault() => Assert.Empty(seed.Faults);

    [Fact]
    public void There_are_60_knowledge_supports_over_15_areas_and_half_have_both_care_levels()
    {
        var supports = seed.Live(DocumentType.KnowledgeSupport).ToList();

        AssertAtLeast(60, supports.Count);
        AssertAtLeast(15, supports.SelectMany(edition => edition.Areas).Distinct().Count());
        AssertAtLeast((supports.Count + 1) / 2, supports.Count(edition => edition.CareLevels.Count() == 2));
    }

    [Fact]
    public void Each_knowledge_support_has_400_to_1500_words()
    {
        var others = seed.Live(DocumentType.KnowledgeSupport)
            .Select(edition => (edition.Document, Words: edition.Parts.Where(part => part.CareLevel is not null).Sum(part => Words().Count(PlainText.Of(part.Markdown)))))
            .Where(count => count.Words is < 400 or > 1500)
            .Select(count => $"{count.Document}: {count.Words.ToString(CultureInfo.InvariantCulture)} words");

        Assert.Empty(others);
    }

    [Fact]
    public void There_are_60_supplements_in_10_regions_10_of_them_local_and_10_drifted()
    {
        var live = seed.Catalogue.Supplements.Where(supplement => supplement.Live).ToList();

        AssertAtLeast(60, live.Count);
        AssertAtLeast(10, live.Select(supplement => supplement.Region).Distinct().Count());
        AssertAtLeast(10, live.Count(supplement => supplement.Unit is not null));
        AssertAtLeast(10, live.Count(supplement => supplement.Drifted));
    }

    [Fact]
    public void Fifteen_documents_have_three_editions() => AssertAtLeast(15, seed.Editions.GroupBy(edition => edition.Document).Count(group => group.Count() >= 3));

    [Fact]
    public void Three_are_out_for_consultation_two_withdrawn_and_one_renamed()
    {
        AssertAtLeast(3, seed.Catalogue.OutForConsultation(Today).Count);
        AssertAtLeast(2, seed.Catalogue.Documents.Count(document => document.State == DocumentState.Withdrawn));
        AssertAtLeast(1, seed.Slugs.GroupBy(slug => slug.Document).Count(group => group.Count() > 1));
    }

    [Fact]
    public void The_handbook_has_25_pages_for_municipal_care_5_for_school_health_and_3_for_dental_care()
    {
        var pages = seed.Live(DocumentType.Handbook).ToList();

        AssertAtLeast(33, pages.Count);
        AssertAtLeast(25, pages.Count(page => page.Settings.Contains("kommunal-vard-och-omsorg")));
        AssertAtLeast(5, pages.Count(page => page.Settings.Contains("elevhalsa")));
        AssertAtLeast(3, pages.Count(page => page.Settings.Contains("tandvard")));
    }

    [Fact]
    public void There_are_10_educations_each_with_a_film_with_captions()
    {
        var educations = seed.Live(DocumentType.Education).ToList();

        AssertAtLeast(10, educations.Count);
        Assert.All(educations, edition => Assert.Contains(edition.Media, item => item is { Kind: MediaKind.Film, CaptionsSha256.Length: 64, Transcript.Length: > 0 }));
    }

    [Theory]
    [InlineData(DocumentType.Event, 10)]
    [InlineData(DocumentType.News, 10)]
    [InlineData(DocumentType.RegionalPage, 10)]
    public void There_are_10_events_news_and_regional_pages(DocumentType type, int count) => AssertAtLeast(count, seed.Live(type).Count());

    [Fact]
    public void Thirty_patient_texts_are_easy_to_read()
    {
        var texts = seed.Live(DocumentType.KnowledgeSupport).Where(edition => edition.PatientText is not null).Select(edition => (edition.Document, Lix: Readability.Lix(edition.PatientText!))).ToList();

        AssertAtLeast(30, texts.Count);
        Assert.Empty(texts.Where(text => text.Lix > 40).Select(text => $"{text.Document}: LIX {text.Lix.ToString("F1", CultureInfo.InvariantCulture)}"));
    }

    [Fact]
    public void No_two_documents_share_a_run_of_eight_words()
    {
        var owners = new Dictionary<string, string>();
        var shared = new List<string>();
        foreach (var (owner, block) in Blocks())
        {
            var words = Words().Matches(block.ToLowerInvariant()).Select(match => match.Value).ToList();
            for (var i = 0; i + 8 <= words.Count; i++)
            {
                var run = string.Join(' ', words.GetRange(i, 8));
                if (!owners.TryAdd(run, owner) && owners[run] != owner)
                {
                    shared.Add($"{owners[run]} and {owner}: {run}");
                }
            }
        }

        Assert.Empty(shared);
    }

    [Fact]
    public void Every_address_of_a_reference_is_well_formed()
    {
        var references = seed.Editions.SelectMany(edition => edition.References).Distinct().ToList();

        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            Assert.True(reference.Doi is null || Doi().IsMatch(reference.Doi), reference.Doi);
            Assert.True(reference.Pmid is null || Pmid().IsMatch(reference.Pmid), reference.Pmid);
            Assert.True(reference.Url is null || (Uri.TryCreate(reference.Url, UriKind.Absolute, out var uri) && uri.Scheme == "https"), reference.Url);
            Assert.NotNull(reference.Address);
        });
    }

    [Fact]
    public void Every_reference_of_a_knowledge_support_is_cited()
    {
        var uncited = seed.Live(DocumentType.KnowledgeSupport)
            .Select(edition => (edition.Document, Missing: Enumerable.Range(1, edition.References.Count).Except(edition.Parts.SelectMany(part => MarkdownPointers.Of(part.Markdown).Citations).Select(citation => citation.Number))))
            .Where(pair => pair.Missing.Any())
            .Select(pair => $"{pair.Document}: [{string.Join(", ", pair.Missing)}]");

        Assert.Empty(uncited);
    }

    /// <summary>Running text, headings left out: they are the same in every document.</summary>
    private IEnumerable<(string Owner, string Text)> Blocks()
    {
        foreach (var edition in seed.Editions)
        {
            foreach (var text in edition.KeyPoints.Append(edition.Lead).Concat(edition.Parts.SelectMany(part => Lines(part.Markdown))))
            {
                yield return (edition.Document.Value, text);
            }
        }

        foreach (var supplement in seed.Supplements)
        {
            foreach (var text in Lines(supplement.Markdown))
            {
                yield return (supplement.Id.Value, text);
            }
        }
    }

    private static IEnumerable<string> Lines(string markdown) => PlainText.Of(Headings().Replace(markdown, string.Empty)).Split('\n');

    private static void AssertAtLeast(int least, int number) => Assert.True(number >= least, $"{number} is fewer than {least}.");

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^#+ .*$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"^10\.\d{4,9}/\S+$")]
    private static partial Regex Doi();

    [GeneratedRegex(@"^[1-9]\d{0,7}$")]
    private static partial Regex Pmid();
}
