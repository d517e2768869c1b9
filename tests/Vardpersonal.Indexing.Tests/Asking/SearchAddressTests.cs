using Vardpersonal.Indexing.Asking;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Asking;

/// <summary>A question written as an address is the same question when it is read again.</summary>
public sealed class SearchAddressTests
{
    [Fact]
    public void An_address_has_one_order_and_leaves_out_what_goes_without_saying() => Assert.Equal(
        "?q=h%C3%B6g%20feber&kalla=a&kalla=b&omrade=hjarta&omrade=lungor&sprak=en&enhet=sjukhuset&sortera=datum&sida=2&exakt=ja",
        SearchParameters.ToQuery(AskedFor.Question("exakt=ja&sida=2&sprak=en&omrade=lungor&kalla=b&kalla=a&omrade=hjarta&enhet=sjukhuset&sortera=datum&q=h%C3%B6g%20feber", region: "skane")));

    [Fact]
    public void The_question_for_everything_has_no_query_at_all() => Assert.Equal(string.Empty, SearchParameters.ToQuery(new()));

    [Fact]
    public void Values_chosen_by_hand_are_written_in_order_and_once() =>
        Assert.Equal("?ar=2025&ar=2026", SearchParameters.ToQuery(new() { Chosen = new Dictionary<SearchFacet, IReadOnlyList<string>> { [SearchFacet.Year] = ["2026", "2025", "2026"] } }));

    [Theory]
    [InlineData("a&b=c#d?e+f%25/å ä ö \"citat\" -inte")]
    [InlineData("🩺 \u202Ekol <script>alert(1)</script>")]
    public void Hostile_words_come_back_whole(string text) => AssertSame(AskedFor.Question([new("q", text)]));

    [Fact]
    public void Words_with_half_characters_come_back_as_they_were_taken() => AssertSame(AskedFor.Question([new("q", "a\u0001\uD83D b")]));

    /// <summary>Seeded, so that a failure is the same next time.</summary>
    [Fact]
    public void Any_question_comes_back_whole()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            AssertSame(AskedFor.Question(RandomPairs(random), region: "skane", withSize: true));
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> RandomPairs(Random random)
    {
        (string Name, string[] Values)[] all =
        [
            ("kalla", ["nkk", "sbu", "fass"]), ("typ", ["news", "supplement"]), ("omrade", ["lungor", "hjarta"]), ("malgrupp", ["lakare"]), ("verksamhet", ["sjukhusvard"]),
            ("vardniva", ["primarvard", "specialiserad"]), ("region", ["nationellt", "skane", "gotland"]), ("ar", ["2024", "2025", "2026"]), ("sprak", ["sv", "en"]),
        ];
        var pairs = all.SelectMany(facet => facet.Values.Where(_ => random.Next(3) == 0).Select(value => new KeyValuePair<string, string>(facet.Name, value))).ToList();
        (string, string)[] manner = [("sortera", "datum"), ("sortera", "relevans"), ("sida", "7"), ("sida", "1"), ("storlek", "25"), ("enhet", "sjukhuset"), ("exakt", "ja"), ("forklara", "1")];
        pairs.AddRange(manner.Where(_ => random.Next(3) == 0).DistinctBy(pair => pair.Item1).Select(pair => new KeyValuePair<string, string>(pair.Item1, pair.Item2)));
        pairs.Add(new("q", string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(0x20, 0x17F)))));
        return pairs.OrderBy(_ => random.Next());
    }

    private static void AssertSame(SearchQuestion question)
    {
        var again = AskedFor.Question(SearchParameters.ToQuery(question), question.Region, withSize: true);

        Assert.Equal(question with { Chosen = again.Chosen }, again);
        Assert.Equal(Chosen(question), Chosen(again));
    }

    private static string Chosen(SearchQuestion question) => string.Join('|', question.Chosen.OrderBy(chosen => chosen.Key).Select(chosen => $"{chosen.Key}:{string.Join(',', chosen.Value)}"));
}
