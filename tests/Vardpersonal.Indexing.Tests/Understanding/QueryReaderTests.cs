using Vardpersonal.Indexing.Understanding;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Understanding;

public sealed class QueryReaderTests
{
    [Theory]
    [InlineData("astma barn", "astma+barn")]
    [InlineData("  astma\t\nbarn  ", "astma+barn")]
    [InlineData("J45.1B", "J45.1B")]
    [InlineData("covid-19", "covid-19")]
    [InlineData("5 mg/ml", "5+mg+ml")]
    [InlineData("\"djup ventrombos\"", "[djup ventrombos]")]
    [InlineData("”djup ventrombos” ben", "ben [djup ventrombos]")]
    [InlineData("«djup ventrombos»", "[djup ventrombos]")]
    [InlineData("„djup ventrombos“", "[djup ventrombos]")]
    [InlineData("astma -barn", "astma ![barn]")]
    [InlineData("astma −barn", "astma ![barn]")]
    [InlineData("astma -\"små barn\"", "astma ![små barn]")]
    [InlineData("-astma", "![astma]")]
    [InlineData("astma - barn", "astma+barn")]
    [InlineData("hjärt- kärl", "hjärt+kärl")]
    [InlineData("njursvikt-behandling", "njursvikt-behandling")]
    [InlineData("astma \"barn", "astma+barn")]
    [InlineData("\"astma\" \"barn", "barn [astma]")]
    [InlineData("cvk\"central venkateter\"byte", "cvk byte [central venkateter]")]
    [InlineData("\u0000ast\u0001ma\u200F", "ast+ma")]
    [InlineData("ast\u200Bma \u202Ebarn\u202C", "astma+barn")]
    [InlineData("💉 vaccin 💉", "vaccin")]
    [InlineData("<script>alert(1)</script>", "script+alert+1+script")]
    [InlineData("שלום astma", "שלום+astma")]
    public void Reads_words_phrases_and_exclusions(string text, string read) => Assert.Equal(read, Show(QueryReader.Read(text)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("\"\"")]
    [InlineData("\"")]
    [InlineData("-\"\" - ” ( ) * ? : \\ && || !")]
    [InlineData("💉")]
    [InlineData("\uD83D")]
    public void Only_signs_ask_for_nothing(string text) => Assert.True(QueryReader.Read(text).IsEmpty);

    [Theory]
    [InlineData("hur ofta ska jag byta en kad", "(hur)+(ofta)+(ska)+(jag)+byta+(en)+kad")]
    [InlineData("hur ska jag", "hur+ska+jag")]
    [InlineData("antibiotika utan feber", "antibiotika+utan+feber")]
    [InlineData("inte före operation", "inte+före+operation")]
    [InlineData("vad \"vård i hemmet\"", "(vad) [vård i hemmet]")]
    [InlineData("vård i hemmet", "vård+(i)+hemmet")]
    [InlineData("remiss till HAN", "remiss+(till)+HAN")]
    [InlineData("HUR BEHANDLAS ASTMA", "(HUR)+BEHANDLAS+ASTMA")]
    public void Words_that_only_hold_a_question_together_are_optional_when_others_remain(string text, string read) => Assert.Equal(read, Show(QueryReader.Read(text)));

    [Fact]
    public void No_more_than_thirty_two_words_are_looked_for()
    {
        var words = QueryReader.Read(string.Join(' ', Enumerable.Range(1, 200).Select(i => $"ord{i}")));

        Assert.Equal(QueryReader.MostWords, words.Words.Count);
        Assert.Equal("ord32", words.Words[^1].Text);
    }

    [Fact]
    public void The_bound_holds_for_phrases_and_exclusions_together()
    {
        var words = QueryReader.Read($"\"{string.Join(' ', Enumerable.Repeat("a", 20))}\" -\"{string.Join(' ', Enumerable.Repeat("b", 20))}\" c");

        Assert.Equal((20, 12, 0), (words.Phrases[0].Count, words.Excluded[0].Count, words.Words.Count));
    }

    [Theory]
    [InlineData('"')]
    [InlineData('-')]
    [InlineData('a')]
    [InlineData('\u0301')]
    [InlineData('\uD83D')]
    [InlineData(' ')]
    public void Ten_thousand_of_the_same_sign_are_read(char sign) => Assert.InRange(QueryReader.Read(new string(sign, 10_000)).Words.Count, 0, QueryReader.MostWords);

    [Fact]
    public void A_word_after_a_phrase_or_an_exclusion_does_not_follow_the_word_before_it()
    {
        var words = QueryReader.Read("a b \"c\" d -e f g").Words;

        Assert.Equal([false, true, false, false, true], words.Select(word => word.Follows));
    }

    private static string Show(QueryWords words)
    {
        var text = string.Concat(words.Words.Select(word => (word.Follows ? "+" : " ") + (word.Optional ? $"({word.Text})" : word.Text)));
        return (text + string.Concat(words.Phrases.Select(phrase => $" [{string.Join(' ', phrase)}]")) + string.Concat(words.Excluded.Select(phrase => $" ![{string.Join(' ', phrase)}]"))).Trim();
    }
}
