using Vardpersonal.Content.Searchable;
using Vardpersonal.Indexing.Asking;
using Xunit;
using static Vardpersonal.Indexing.Tests.Asking.AskedRecords;

namespace Vardpersonal.Indexing.Tests.Asking;

public sealed class AskSearchTests
{
    private static readonly SearchRecord Asthma = Record("astma", "Astma", "Inhalerade steroider är grunden. Spirometri bekräftar diagnosen.");
    private static readonly SearchRecord Lung = Record("kol", "KOL", "Rökstopp är viktigast. Spirometri görs varje år.");
    private static readonly SearchRecord Clot = Record("ventrombos", "Djup ventrombos", "Apixaban ges i tre månader.") with { Areas = ["lung"], Audiences = ["lakare"] };
    private static readonly SearchRecord OfSkane = Record("rutin", "Rutin för spirometri", "Ring laboratoriet.") with { Key = "document/skane-rutin", Type = "regional-page", Url = "/skane/sidor/rutin", Region = "skane", Source = new("skane", "Region Skåne") };

    [Fact]
    public void All_words_must_be_found()
    {
        using var asked = new AskedRecords(Asthma, Lung, Clot);

        Assert.Equal(["document/astma"], Keys(asked.Ask("inhalerade steroider diagnosen \"spirometri bekräftar\"")).Take(1));
        Assert.False(asked.Ask("spirometri steroider").MostWordsOnly);
    }

    [Fact]
    public void When_nothing_has_all_the_words_hits_have_most_of_them_and_it_is_said()
    {
        using var asked = new AskedRecords(Asthma, Lung, Clot);

        var answer = asked.Ask("spirometri apixaban");

        Assert.True(answer.MostWordsOnly);
        Assert.Equal(3, answer.Total);
    }

    [Fact]
    public void Excluded_words_stay_out_even_then()
    {
        using var asked = new AskedRecords(Asthma, Lung, Clot);

        Assert.DoesNotContain("document/ventrombos", Keys(asked.Ask("spirometri apixaban -månader")));
    }

    [Fact]
    public void Only_exclusions_find_everything_else()
    {
        using var asked = new AskedRecords(Asthma, Lung, Clot);

        Assert.Equal(["document/ventrombos"], Keys(asked.Ask("-spirometri")));
    }

    [Fact]
    public void Nothing_asked_finds_everything_newest_first()
    {
        using var asked = new AskedRecords(Asthma, Lung with { Updated = new(2026, 9, 1) }, Clot);

        Assert.Equal((3, "document/kol"), (asked.Ask(string.Empty).Total, asked.Ask(string.Empty).Hits[0].Key));
    }

    [Fact]
    public void A_synonym_finds_the_other_name()
    {
        using var asked = new AskedRecords(Asthma, Clot);

        Assert.Equal(["document/ventrombos"], Keys(asked.Ask("dvt")));
    }

    [Fact]
    public void A_misspelt_word_is_corrected_and_it_is_said()
    {
        using var asked = new AskedRecords(Asthma, Lung, Clot);

        var answer = asked.Ask("spirometrri");

        Assert.Equal(("spirometri", 2), (answer.CorrectedText, answer.Total));
    }

    [Fact]
    public void The_way_back_looks_for_the_words_as_written_and_offers_the_spelling()
    {
        using var asked = new AskedRecords(Asthma, Lung, Clot);

        var answer = asked.Ask(new SearchQuestion { Text = "spirometrri", AsWritten = true });

        Assert.Equal((null, 0), (answer.CorrectedText, answer.Total));
        Assert.Contains(answer.WaysOut, way => way is { Kind: WayOutKind.Spelling, Total: 2 } && way.Question.Text == "spirometri");
    }

    [Fact]
    public void Choices_that_leave_nothing_can_be_given_up()
    {
        using var asked = new AskedRecords(Asthma, Lung);

        var answer = asked.Ask(Chosen("spirometri", SearchFacet.Type, "news"));

        Assert.Equal(0, answer.Total);
        Assert.Equal(2, Assert.Single(answer.WaysOut, way => way.Kind == WayOutKind.FewerFilters).Total);
    }

    [Fact]
    public void Another_regions_own_is_left_out_but_counted_and_offered_when_there_is_nothing_else()
    {
        using var asked = new AskedRecords(Asthma, OfSkane);

        Assert.Equal(["document/astma"], Keys(asked.Ask("spirometri")));
        Assert.Contains(Values(asked.Ask("spirometri"), SearchFacet.Region), value => value is { Value: "skane", Label: "Skåne", Count: 1, Selected: false });
        Assert.Equal(1, Assert.Single(asked.Ask("laboratoriet").WaysOut, way => way.Kind == WayOutKind.AllRegions).Total);
    }

    [Fact]
    public void The_readers_own_region_and_a_chosen_or_named_one_are_in()
    {
        using var asked = new AskedRecords(Asthma, OfSkane);

        Assert.Equal(2, asked.Ask(new SearchQuestion { Text = "spirometri", Region = "skane" }).Total);
        Assert.Equal(["document/skane-rutin"], Keys(asked.Ask(Chosen("spirometri", SearchFacet.Region, "skane"))));
        Assert.Equal("document/skane-rutin", Keys(asked.Ask("spirometri skåne"))[0]);
    }

    [Fact]
    public void A_chosen_value_is_there_though_no_hit_has_it()
    {
        using var asked = new AskedRecords(Asthma, Clot);

        var answer = asked.Ask(Chosen("steroider", SearchFacet.Area, "lung"));

        Assert.Contains(Values(answer, SearchFacet.Area), value => value is { Value: "lung", Label: "Lung- och allergisjukdomar", Count: 0, Selected: true });
    }

    [Fact]
    public void Hits_lead_to_the_readers_region_and_unit()
    {
        using var asked = new AskedRecords(Asthma);

        var hit = asked.Ask(new SearchQuestion { Text = "steroider", Region = "skane", Unit = "sus" }).Hits[0];

        Assert.Equal("/skane/kunskapsstod/astma?enhet=sus", hit.Url);
        Assert.Equal("/skane/kunskapsstod/astma?vardniva=primarvard&enhet=sus#behandling", hit.Passages[0].Url);
        Assert.Equal("/kunskapsstod/astma", asked.Ask("steroider").Hits[0].Url);
    }

    [Fact]
    public void Of_texts_that_say_as_much_the_appointed_comes_first_then_the_current_the_overdue_and_the_superseded()
    {
        var same = new[] { Standing.Superseded, Standing.Overdue, Standing.Current, Standing.Appointed }.Select(standing => Record(standing.ToString(), "Hosta", "Samma text.") with { Standing = standing });
        using var asked = new AskedRecords([.. same]);

        Assert.Equal([Standing.Appointed, Standing.Current, Standing.Overdue, Standing.Superseded], asked.Ask("hosta").Hits.Select(hit => hit.Standing));
    }

    [Fact]
    public void Of_two_equals_the_readers_region_comes_first_but_a_better_text_goes_before_it()
    {
        var national = Record("b", "Hosta", "Samma text.");
        var own = Record("a", "Hosta", "Samma text.") with { Key = "document/own", Region = "skane" };
        var better = Record("c", "Hosta", "Samma text om hosta och hosta.");
        using var asked = new AskedRecords(national, own, better);

        Assert.Equal(["document/c", "document/own", "document/b"], Keys(asked.Ask(new SearchQuestion { Text = "hosta", Region = "skane" })));
    }

    [Theory]
    [InlineData("\"\"\"\"-\"")]
    [InlineData("<b onmouseover=alert(1)>spirometri</b>")]
    [InlineData("\u202Espirometri\u0000")]
    [InlineData("💉💉💉")]
    [InlineData("- - - \" ( ) [ ] { } * ? ~ ^ \\ / && || !")]
    public void Whatever_is_written_is_answered(string text)
    {
        using var asked = new AskedRecords(Asthma, Lung);

        Assert.InRange(asked.Ask(text).Total, 0, 2);
    }

    [Fact]
    public void Ten_thousand_characters_are_answered()
    {
        using var asked = new AskedRecords(Asthma, Lung);

        Assert.Equal(0, asked.Ask(string.Concat(Enumerable.Repeat("qwxz zxwq ", 1000))).Total);
    }

    private static IReadOnlyList<string> Keys(SearchAnswer answer) => [.. answer.Hits.Select(hit => hit.Key)];

    private static IReadOnlyList<FacetValue> Values(SearchAnswer answer, SearchFacet facet) => answer.Facets.Single(group => group.Facet == facet).Values;

    private static SearchQuestion Chosen(string text, SearchFacet facet, string value) =>
        new() { Text = text, Chosen = new Dictionary<SearchFacet, IReadOnlyList<string>> { [facet] = [value] } };
}
