using System.Globalization;
using Vardpersonal.Content;
using Vardpersonal.Indexing.Asking;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Asking;

public sealed class SearchParametersTests
{
    [Fact]
    public void Nothing_asked_is_the_question_for_everything()
    {
        var question = AskedFor.Question(string.Empty);

        Assert.Equal((string.Empty, SearchSort.Relevance, 1, SearchQuestion.DefaultSize, false, false), (question.Text, question.Sort, question.Page, question.Size, question.AsWritten, question.Explain));
        Assert.Empty(question.Chosen);
    }

    [Fact]
    public void Every_parameter_has_its_place_in_the_question()
    {
        var question = AskedFor.Question(
            "q=kol&kalla=nkk&typ=knowledge-support&typ=supplement&omrade=lungor&malgrupp=lakare&verksamhet=sjukhusvard&vardniva=primarvard&region=nationellt&region=skane"
            + "&ar=2026&sprak=sv&sprak=en&sortera=datum&sida=3&enhet=sjukhuset&exakt=ja&forklara=1",
            region: "skane");

        Assert.Equal(("kol", "skane", "sjukhuset", SearchSort.Date, 3, true, true), (question.Text, question.Region, question.Unit, question.Sort, question.Page, question.AsWritten, question.Explain));
        Assert.Equal(
            "Source nkk|Type knowledge-support,supplement|Area lungor|Audience lakare|Setting sjukhusvard|CareLevel primarvard|Region nationellt,skane|Year 2026|Language en,sv",
            string.Join('|', question.Chosen.OrderBy(chosen => chosen.Key).Select(chosen => $"{chosen.Key} {string.Join(',', chosen.Value)}")));
    }

    [Fact]
    public void Values_given_twice_count_once_and_come_in_order() =>
        Assert.Equal(["hjarta", "lungor"], AskedFor.Question("omrade=lungor&omrade=hjarta&omrade=lungor").Chosen[SearchFacet.Area]);

    [Fact]
    public void A_comma_is_part_of_the_value() => Assert.Equal("unknown-area", Assert.Single(AskedFor.Faults("omrade=lungor,hjarta")).Code);

    [Theory]
    [InlineData("q=&omrade=&sida=&sortera=%20&exakt=")]
    [InlineData("utm_source=x&Foo=1&fbclid=abc")]
    [InlineData("storlek=99999")]
    public void What_is_empty_or_not_of_a_search_is_passed_over(string query) => Assert.Equal(string.Empty, SearchParameters.ToQuery(AskedFor.Question(query)));

    [Theory]
    [InlineData("q=%20%20kol%20", "kol")]
    [InlineData("q=a%00b%0D%0Ac%09d", "a b  c d")]
    [InlineData("q=%E2%80%AEkol", "\u202Ekol")]
    [InlineData("q=%F0%9F%A9%BA", "🩺")]
    [InlineData("q=%3Cscript%3E", "<script>")]
    [InlineData("q=%22kol", "\"kol")]
    [InlineData("Q=kol", "kol")]
    [InlineData("q=kol&q=kol", "kol")]
    public void Words_are_taken_as_they_are_but_for_what_no_keyboard_writes(string query, string text) => Assert.Equal(text, AskedFor.Question(query).Text);

    [Fact]
    public void Half_a_character_becomes_a_space() => Assert.Equal("a b", AskedFor.Question([new("q", "a\uD83Db")]).Text);

    [Theory]
    [InlineData("kalla=S%C3%A4rna", "kalla", "bad-kalla")]
    [InlineData("kalla=0123456789012345678901234567890123456789012345678901234567890", "kalla", "bad-kalla")]
    [InlineData("typ=sida", "typ", "unknown-type")]
    [InlineData("omrade=x", "omrade", "unknown-area")]
    [InlineData("malgrupp=x", "malgrupp", "unknown-audience")]
    [InlineData("verksamhet=x", "verksamhet", "unknown-setting")]
    [InlineData("vardniva=x", "vardniva", "unknown-care-level")]
    [InlineData("region=norge", "region", "unknown-region")]
    [InlineData("ar=26", "ar", "bad-ar")]
    [InlineData("ar=%D9%A2%D9%A0%D9%A2%D9%A6", "ar", "bad-ar")]
    [InlineData("sprak=tlh", "sprak", "unknown-language")]
    [InlineData("sortera=titel", "sortera", "bad-sortera")]
    [InlineData("sida=0", "sida", "bad-sida")]
    [InlineData("sida=-1", "sida", "bad-sida")]
    [InlineData("sida=1.0", "sida", "bad-sida")]
    [InlineData("sida=1001", "sida", "bad-sida")]
    [InlineData("sida=1000000000", "sida", "bad-sida")]
    [InlineData("sida=99999999999999999999999", "sida", "bad-sida")]
    [InlineData("exakt=1", "exakt", "bad-exakt")]
    [InlineData("forklara=ja", "forklara", "bad-forklara")]
    [InlineData("q=a&q=b", "q", "repeated-parameter")]
    [InlineData("sida=1&sida=2", "sida", "repeated-parameter")]
    [InlineData("enhet=sjukhuset", "enhet", "missing-region")]
    public void What_cannot_be_taken_is_told_by_its_code(string query, string parameter, string code)
    {
        var fault = Assert.Single(AskedFor.Faults(query));

        Assert.Equal((parameter, code), (fault.Parameter, fault.Code));
        Assert.EndsWith(".", fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_is_known_in_its_own_region_only()
    {
        Assert.Equal("sjukhuset", AskedFor.Question("enhet=sjukhuset", region: "skane").Unit);
        Assert.Equal("unknown-unit", Assert.Single(AskedFor.Faults("enhet=sjukhuset", region: "gotland")).Code);
    }

    [Fact]
    public void Every_fault_is_told_at_once() => Assert.Equal(
        ["unknown-area", "unknown-area", "bad-ar", "bad-sortera", "bad-sida"],
        AskedFor.Faults("q=kol&omrade=x&omrade=y&omrade=lungor&ar=x&sortera=x&sida=x").Select(fault => fault.Code));

    [Fact]
    public void A_long_text_is_taken_and_a_too_long_one_refused_shortly()
    {
        Assert.Equal(10_000, AskedFor.Question("q=" + new string('a', 10_000)).Text.Length);

        var fault = Assert.Single(AskedFor.Faults("q=" + new string('a', 10_001)));

        Assert.Equal("bad-q", fault.Code);
        Assert.True(fault.Value.Length < 100 && fault.Text.Length < 200);
    }

    [Fact]
    public void A_value_said_back_is_cut_between_whole_characters() =>
        Assert.Equal(new string('a', 79) + "…", Assert.Single(AskedFor.Faults([new("omrade", new string('a', 79) + "🩺🩺")])).Value);

    [Fact]
    public void Fifty_values_of_a_facet_are_taken_and_one_more_is_not()
    {
        Assert.Equal(50, AskedFor.Question(Many("kalla", 50)).Chosen[SearchFacet.Source].Count);
        Assert.Equal(("kalla", "too-many-values"), Only(AskedFor.Faults(Many("kalla", 51))));
    }

    [Fact]
    public void Two_hundred_values_in_all_are_the_most()
    {
        var four = Many("kalla", 50) + Many("ar", 50) + Many("omrade", 50) + Many("typ", 50);

        Assert.DoesNotContain(AskedFor.Faults(four), fault => fault.Code == "too-many-values");
        Assert.Equal("too-many-values", Assert.Single(AskedFor.Faults(four + "&vardniva=primarvard")).Code);
    }

    [Fact]
    public void A_thousand_filters_are_one_fault() => Assert.Single(AskedFor.Faults(Many("omrade", 1000)));

    [Fact]
    public void Only_a_program_says_how_many_hits_it_wants()
    {
        Assert.Equal(50, AskedFor.Question("storlek=50", withSize: true).Size);
        Assert.Equal(SearchQuestion.DefaultSize, AskedFor.Question("storlek=50").Size);
        Assert.Equal(("storlek", "bad-storlek"), Only(AskedFor.Faults("storlek=101", withSize: true)));
        Assert.Equal(("storlek", "bad-storlek"), Only(AskedFor.Faults("storlek=0", withSize: true)));
    }

    [Fact]
    public void The_deepest_page_depends_on_its_size()
    {
        Assert.Equal(100, AskedFor.Question("storlek=100&sida=100", withSize: true).Page);
        Assert.Equal(("sida", "bad-sida"), Only(AskedFor.Faults("storlek=100&sida=101", withSize: true)));
        Assert.Equal(1000, AskedFor.Question("sida=1000").Page);
    }

    private static (string Parameter, string Code) Only(IReadOnlyList<ParameterFault> faults)
    {
        var fault = Assert.Single(faults);
        return (fault.Parameter, fault.Code);
    }

    private static string Many(string name, int count) => string.Concat(Enumerable.Range(1000, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"&{name}={number}")));
}
