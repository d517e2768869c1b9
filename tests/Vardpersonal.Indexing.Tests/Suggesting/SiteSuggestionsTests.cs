using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Vardpersonal.Indexing.Suggesting;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Suggesting;

public sealed class SiteSuggestionsTests
{
    private readonly SuggestionLibrary library = new();
    private readonly SiteSuggestions suggestions;

    public SiteSuggestionsTests() => suggestions = new(library, SuggestionLibrary.Questions);

    [Theory]
    [InlineData("kol", "Kroniskt obstruktiv lungsjukdom (KOL)|Kolorektal cancer|J44.0 KOL med akut infektion|Hur ställs diagnosen KOL?|Hur behandlas KOL?")]
    [InlineData("KOLO", "Kolorektal cancer")]
    [InlineData("ast", "Astma hos vuxna och barn|Astma i nytt ljus|J45.9 Astma, ospecificerad")]
    [InlineData("hur be", "Hur behandlas KOL?")]
    [InlineData("angest", "Ångestsyndrom")]
    [InlineData("depresion", "Depression")]
    [InlineData("vuxna ba", "Astma hos vuxna och barn")]
    [InlineData("xyz", "")]
    public void Titles_and_what_else_fits_are_suggested(string text, string expected) =>
        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), Texts(text).Split('|').Order(StringComparer.Ordinal));

    [Fact]
    public void The_whole_name_comes_first_then_beginnings_then_words_within() =>
        Assert.Equal(["Kroniskt obstruktiv lungsjukdom (KOL)", "Kolorektal cancer"], suggestions.Suggest("kol", null, 2).Select(one => one.Text));

    [Fact]
    public void Another_name_is_shown_with_the_title_it_belongs_to()
    {
        var suggestion = Assert.Single(suggestions.Suggest("rökar", null, 10));

        Assert.Equal(new("rökarlunga", SuggestionKind.Title, "/kunskapsstod/kol", "Kroniskt obstruktiv lungsjukdom (KOL)", 0..5), suggestion);
    }

    [Fact]
    public void A_title_is_shown_with_its_type_and_once_however_many_names_fit()
    {
        var suggestion = Assert.Single(suggestions.Suggest("kronisk", null, 10), one => one.Kind == SuggestionKind.Title);

        Assert.Equal(new("Kroniskt obstruktiv lungsjukdom (KOL)", SuggestionKind.Title, "/kunskapsstod/kol", "Kunskapsstöd", 0..7), suggestion);
    }

    [Fact]
    public void The_same_words_are_shown_once_as_the_title() =>
        Assert.Equal("/kunskapsstod/demens", Assert.Single(suggestions.Suggest("demens", null, 10), one => one.Kind == SuggestionKind.Title && one.Text.Equals("demens", StringComparison.OrdinalIgnoreCase)).Url);

    [Theory]
    [InlineData("J44.9")]
    [InlineData("j449")]
    [InlineData(" J44.9 ")]
    public void A_code_is_found_with_and_without_its_point(string text)
    {
        var suggestion = Assert.Single(suggestions.Suggest(text, "gotland", 10));

        Assert.Equal(("J44.9 Kroniskt obstruktiv lungsjukdom, ospecificerad", SuggestionKind.Code, "/gotland/kod/J44.9", "ICD-10-SE"), (suggestion.Text, suggestion.Kind, suggestion.Url, suggestion.Note));
        Assert.Equal("J44.9", suggestion.Text[suggestion.Mark]);
    }

    [Theory]
    [InlineData("j4", "J44.0 KOL med akut infektion|J44.9 Kroniskt obstruktiv lungsjukdom, ospecificerad|J45.9 Astma, ospecificerad")]
    [InlineData("J44", "J44.0 KOL med akut infektion|J44.9 Kroniskt obstruktiv lungsjukdom, ospecificerad")]
    [InlineData("J99", "")]
    [InlineData("J46", "")]
    public void Codes_below_it_are_suggested_when_pages_in_force_have_them(string text, string expected) => Assert.Equal(expected, Texts(text));

    [Fact]
    public void A_symptom_leads_to_its_page_by_its_own_name_and_other_words()
    {
        Assert.Equal(new("Andnöd", SuggestionKind.Symptom, "/symtom/andnod", "Symtom", 0..4), Assert.Single(suggestions.Suggest("andn", null, 10)));
        Assert.Equal(new("tungt att andas", SuggestionKind.Symptom, "/gotland/symtom/andnod", "Andnöd", 0..9), Assert.Single(suggestions.Suggest("tungt att", "gotland", 10)));
        Assert.Empty(suggestions.Suggest("hosta", null, 10));
    }

    [Fact]
    public void Names_come_before_symptoms() =>
        Assert.Equal([("nedstämdhet", SuggestionKind.Title), ("Nedstämdhet", SuggestionKind.Symptom)], suggestions.Suggest("nedst", null, 10).Select(one => (one.Text, one.Kind)));

    [Fact]
    public void A_question_leads_to_what_answers_it_while_that_is_in_force()
    {
        Assert.Equal(new("Hur ställs diagnosen KOL?", SuggestionKind.Question, "/skane/kunskapsstod/kol", "Kroniskt obstruktiv lungsjukdom (KOL)", 0..10), Assert.Single(suggestions.Suggest("hur ställs", "skane", 10)));
        Assert.Empty(suggestions.Suggest("hur behandlades", null, 10));
        Assert.Empty(suggestions.Suggest("hur frågar", null, 10));
    }

    [Fact]
    public void A_regions_own_pages_are_suggested_only_to_its_readers()
    {
        Assert.Contains(suggestions.Suggest("andnöd", "skane", 10), one => one.Url == "/skane/sidor/skane-andnod");
        Assert.Equal("R06.0", Assert.Single(suggestions.Suggest("R06", "skane", 10)).Text);
        Assert.Equal("/skane/symtom/trotthet", Assert.Single(suggestions.Suggest("trött", "skane", 10)).Url);
        foreach (var other in new[] { null, "gotland", "ingenstans" })
        {
            Assert.DoesNotContain(suggestions.Suggest("andnöd", other, 10), one => one.Text.Contains("Skåne", StringComparison.Ordinal));
            Assert.Empty(suggestions.Suggest("R06", other, 10));
            Assert.Empty(suggestions.Suggest("trött", other, 10));
            Assert.Empty(suggestions.Suggest("hur remitteras", other, 10));
        }
    }

    [Theory]
    [InlineData(null, "/kunskapsstod/kolorektal-cancer")]
    [InlineData("gotland", "/gotland/kunskapsstod/kolorektal-cancer")]
    [InlineData("//evil.example", "/kunskapsstod/kolorektal-cancer")]
    public void Addresses_are_those_of_the_readers_region(string? region, string url) => Assert.Equal(url, Assert.Single(suggestions.Suggest("kolo", region, 10)).Url);

    [Fact]
    public void Never_more_than_asked_for_and_never_more_than_ten()
    {
        library.Current = SuggestionLibrary.Of([.. Enumerable.Range(0, 40).Select(i => SuggestionLibrary.Summary($"d{i}", $"Vård {i}"))]);

        Assert.Equal(3, suggestions.Suggest("vård", null, 3).Count);
        Assert.Equal(10, suggestions.Suggest("vård", null, 50).Count);
        Assert.Empty(suggestions.Suggest("vård", null, 0));
    }

    [Fact]
    public void A_new_catalogue_is_suggested_from_at_once()
    {
        Assert.StartsWith("Depression|", Texts("depr"), StringComparison.Ordinal);
        library.Current = SuggestionLibrary.Of([.. SuggestionLibrary.Documents.Where(document => document.Slug != "depression"), SuggestionLibrary.Summary("ny", "Nyhetssida")]);

        Assert.Equal("Nyhetssida", Texts("nyhetssida"));
        Assert.Equal(string.Empty, Texts("depr"));
    }

    [Fact]
    public void Many_readers_may_ask_while_the_catalogue_is_replaced() =>
        Parallel.For(0, 200, i =>
        {
            if (i % 20 == 0)
            {
                library.Current = SuggestionLibrary.Of(SuggestionLibrary.Documents);
            }

            Assert.Equal("Kolorektal cancer", Texts("kolo"));
        });

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\u0001")]
    [InlineData("😀")]
    [InlineData("\u202Elok")]
    [InlineData("\"")]
    [InlineData("<script>")]
    [InlineData("-.-")]
    public void Empty_or_hostile_text_is_answered_with_nothing(string text) => Assert.Empty(suggestions.Suggest(text, null, 10));

    [Fact]
    public void Any_text_at_all_is_answered() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => suggestions.Suggest(text ?? string.Empty, text, 10).All(one => one.Text[one.Mark].Length > 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_pasted_text_takes_bounded_time()
    {
        var watch = Stopwatch.StartNew();

        Assert.Empty(suggestions.Suggest(string.Concat(Enumerable.Repeat("astma J45 ", 10_000)), null, 10));
        Assert.Empty(suggestions.Suggest(new string('1', 10_000), null, 10));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"It took {watch.Elapsed}.");
    }

    private string Texts(string text) => string.Join('|', suggestions.Suggest(text, null, 10).Select(one => one.Text));
}
