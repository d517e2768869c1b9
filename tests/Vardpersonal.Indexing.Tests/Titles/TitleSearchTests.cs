using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Titles;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Titles;

public sealed class TitleSearchTests
{
    private static readonly DocumentSummary Asthma = Summary("astma", "Astma") with { Codes = [new("icd-10-se", "J45.1"), new("atc", "R03AK")], AlsoKnownAs = ["bronkialastma"], Symptoms = ["andnod"] };

    private static readonly Catalogue Library = Of(
        Asthma,
        Summary("astma-barn", "Astma hos barn") with { Codes = [new("icd-10-se", "J45.9")] },
        Summary("svar-astma", "Svår astma"),
        Summary("kol", "KOL") with { AlsoKnownAs = ["kroniskt obstruktiv lungsjukdom", "rökarlunga"], Symptoms = ["andnod"], Codes = [new("icd-10-se", "J44.9")] },
        Summary("anstrangning", "Ansträngningsutlöst besvär") with { AlsoKnownAs = ["astma"] },
        Summary("far", "Får och får inte"),
        Summary("skane-astma", "Astmaskola i Skåne") with { Region = "skane", Type = DocumentType.RegionalPage },
        Summary("gammal", "Astma förr") with { State = DocumentState.Withdrawn },
        Summary("forslag", "Astma i framtiden") with { State = DocumentState.Proposed });

    [Fact]
    public void The_exact_title_comes_first_then_other_names_then_titles_that_begin_so_then_the_rest() =>
        Assert.Equal(["astma", "anstrangning", "astma-barn", "svar-astma"], Ids("astma"));

    [Theory]
    [InlineData("Astma")]
    [InlineData("  ASTMA  ")]
    [InlineData("astma!")]
    [InlineData("ast\u00ADma")]
    public void Case_white_space_and_signs_do_not_matter(string query) => Assert.Equal("astma", Ids(query)[0]);

    [Theory]
    [InlineData("J45.1")]
    [InlineData("J451")]
    [InlineData("j45.1")]
    [InlineData("j451")]
    [InlineData(" J45.1 ")]
    public void A_code_is_found_with_and_without_its_dot_and_in_any_case(string query)
    {
        var hit = Assert.Single(Find(query));

        Assert.Equal(("astma", "J45.1"), (hit.Document.Id.Value, hit.Why));
    }

    [Fact]
    public void A_code_finds_what_lies_below_it() => Assert.Equal(["astma", "astma-barn"], Ids("J45"));

    [Fact]
    public void A_code_itself_comes_before_those_below_it()
    {
        var catalogue = Of(Summary("a", "A") with { Codes = [new("icd-10-se", "J45.1")] }, Summary("b", "B") with { Codes = [new("icd-10-se", "J45")] });

        Assert.Equal(["b", "a"], TitleSearch.Find(catalogue, "j45", reader: null).Select(hit => hit.Document.Id.Value));
    }

    [Fact]
    public void A_code_of_another_list_is_found_too() => Assert.Equal(["astma"], Ids("r03"));

    [Theory]
    [InlineData("bronkialastma", "astma", "bronkialastma")]
    [InlineData("rökarlunga", "kol", "rökarlunga")]
    [InlineData("obstruktiv", "kol", "kroniskt obstruktiv lungsjukdom")]
    [InlineData("lungsjukdom kroniskt", "kol", "kroniskt obstruktiv lungsjukdom")]
    public void Other_names_are_found_and_shown(string query, string id, string why)
    {
        var hit = Assert.Single(Find(query));

        Assert.Equal((id, why), (hit.Document.Id.Value, hit.Why));
    }

    [Theory]
    [InlineData("andnöd")]
    [InlineData("tungandad")]
    [InlineData("svårt att andas")]
    public void A_symptom_and_its_other_words_find_what_it_can_be(string query)
    {
        var hits = Find(query);

        Assert.Equal(["astma", "kol"], hits.Select(hit => hit.Document.Id.Value));
        Assert.All(hits, hit => Assert.Equal("Andnöd", hit.Why));
    }

    [Fact]
    public void A_regions_own_documents_are_found_only_by_its_readers()
    {
        Assert.Contains("skane-astma", Ids("astma", "skane"));
        Assert.DoesNotContain("skane-astma", Ids("astma", "gotland"));
        Assert.DoesNotContain("skane-astma", Ids("astma"));
    }

    [Fact]
    public void What_is_not_in_force_is_not_found() => Assert.Empty(Ids("astma", "skane").Intersect(["gammal", "forslag"]));

    [Fact]
    public void The_letters_of_the_alphabet_are_kept_apart()
    {
        Assert.Equal(["far"], Ids("får"));
        Assert.Empty(Ids("far"));
        Assert.Equal(["svar-astma"], Ids("svår astma"));
        Assert.Empty(Ids("svar astma"));
    }

    [Fact]
    public void Every_word_must_begin_a_word_of_the_name()
    {
        Assert.Equal(["astma-barn"], Ids("bar ast"));
        Assert.Empty(Ids("astma njure"));
        Assert.Empty(Ids("tma"));
    }

    [Fact]
    public void A_document_is_found_once_for_its_best_reason()
    {
        var hit = Assert.Single(Find("kol"));

        Assert.Equal("KOL", hit.Why);
    }

    [Fact]
    public void Equal_hits_stand_in_alphabetical_order_every_time()
    {
        var catalogue = Of([.. new[] { "Öga", "Ärr", "Åder", "Arm", "Zon" }.Select((title, at) => Summary($"d{at}", $"Vård {title}"))]);

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(["Vård Arm", "Vård Zon", "Vård Åder", "Vård Ärr", "Vård Öga"], TitleSearch.Find(catalogue, "vård", reader: null).Select(hit => hit.Document.Title));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%")]
    [InlineData("'; DROP TABLE document; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("😀")]
    [InlineData("../../etc/passwd")]
    [InlineData("J")]
    [InlineData("J4")]
    [InlineData("\u202Eamtsa")]
    public void Hostile_or_empty_input_finds_nothing(string query) => Assert.Empty(Find(query));

    [Fact]
    public void A_pasted_text_takes_bounded_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _ = Find(string.Concat(Enumerable.Repeat("astma J45.1 ", 10_000)));
        _ = Find(new string('a', 100_000));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"It took {watch.Elapsed}.");
    }

    private static DocumentSummary Summary(string id, string title) => new()
    {
        Id = DocumentId.Parse(id),
        Type = DocumentType.KnowledgeSupport,
        Slug = id,
        Title = title,
        Lead = string.Empty,
        State = DocumentState.Live,
        Edition = 1,
        Sequence = 1,
        ContentHash = string.Empty,
        FirstPublished = default,
        Updated = default,
        Responsible = "NPO",
        ChangeNote = string.Empty,
    };

    private static Catalogue Of(params IReadOnlyList<DocumentSummary> documents)
    {
        Symptom[] symptoms = [new("andnod", "Andnöd", ["tungandad", "svårt att andas"]), new("hosta", "Hosta", [])];
        return new(new(LedgerHead.Empty, new([], [], [], symptoms, [], [], [], QuickLinks.Empty, []), documents, [], []));
    }

    private static IReadOnlyList<TitleHit> Find(string query, string? reader = null) => TitleSearch.Find(Library, query, reader);

    private static IReadOnlyList<string> Ids(string query, string? reader = null) => [.. Find(query, reader).Select(hit => hit.Document.Id.Value)];
}
