using Vardpersonal.Content.Statistics;
using Xunit;

namespace Vardpersonal.Content.Tests.Statistics;

public sealed class CountedTextTests
{
    [Theory]
    [InlineData("  KOL  ", "kol")]
    [InlineData("Hjärtsvikt\t och \u00A0 NJURSVIKT", "hjärtsvikt och njursvikt")]
    [InlineData("ha\u0308lsa", "hälsa")]
    [InlineData("a\0b\u0001c", "a b c")]
    [InlineData("J45.1B", "j45.1b")]
    public void Ways_of_writing_that_are_the_same_question_are_counted_together(string written, string counted) => Assert.Equal(counted, CountedText.Of(written));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0\0 ")]
    [InlineData("kol 121212-1212")]
    [InlineData("ring 070-123 45 67")]
    [InlineData("anna@example.se")]
    public void Nothing_is_kept_of_no_words_or_of_words_that_may_point_at_a_person(string written) => Assert.Null(CountedText.Of(written));

    [Fact]
    public void What_is_longer_than_others_ask_is_not_kept()
    {
        Assert.Equal(new string('a', 100), CountedText.Of(new string('a', 100)));
        Assert.Null(CountedText.Of(new string('a', 101)));
        Assert.Null(CountedText.Of(new string(' ', 10_000) + "kol"));
    }

    [Fact]
    public void A_number_in_the_part_that_would_be_cut_is_not_kept_either() => Assert.Null(CountedText.Of(new string('a', 120) + " 121212-1212"));

    [Fact]
    public void Half_a_character_does_no_harm() => Assert.Equal("a b", CountedText.Of("a\uD83Db"));

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(10, 10, "10")]
    [InlineData(11, 11, "11–20")]
    [InlineData(20, 11, "11–20")]
    [InlineData(21, 21, "21–50")]
    [InlineData(50, 21, "21–50")]
    [InlineData(51, 51, "51–")]
    [InlineData(9999, 51, "51–")]
    public void Places_past_the_tenth_are_counted_together(int position, int first, string words) =>
        Assert.Equal((first, words), (ClickPositions.Of(position), ClickPositions.Words(ClickPositions.Of(position))));
}
