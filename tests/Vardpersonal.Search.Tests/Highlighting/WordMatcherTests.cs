using System.Diagnostics;
using Vardpersonal.Search.Highlighting;
using Xunit;

namespace Vardpersonal.Search.Tests.Highlighting;

public sealed class WordMatcherTests
{
    [Theory]
    [InlineData("astma", "Astmakontroll vid ASTMA", "Astmakontroll|ASTMA")]
    [InlineData("tryck", "Blodtryck, tryck och trycksår", "Blodtryck|tryck|trycksår")]
    [InlineData("sår", "Sår, trycksår och sårvård", "Sår|sårvård")]
    [InlineData("far", "Får, far, fara", "far|fara")]
    [InlineData("får", "Får, far, fa\u030Ar", "Får|fa\u030Ar")]
    [InlineData("meniere", "Ménières sjukdom", "Ménières")]
    [InlineData("blodtryck", "blod\u00ADtrycks\u00ADmätning", "blod\u00ADtrycks\u00ADmätning")]
    [InlineData("j45", "J45.1B och J46", "J45")]
    [InlineData("astma kol", "KOL, astma och annat", "KOL|astma")]
    [InlineData("astma", "Ingenting här", "")]
    public void Whole_words_are_found(string query, string text, string found) => Assert.Equal(found, Join(new WordMatcher(query), text));

    [Theory]
    [InlineData("ryck", "blodtryck", true)]
    [InlineData("ryc", "blodtryck", false)]
    [InlineData("ryc", "rycker", true)]
    [InlineData("öron", "mellanöron", true)]
    [InlineData("öra", "mellanöra", false)]
    public void Inside_a_word_only_from_four_letters(string query, string text, bool found) => Assert.Equal(found, new WordMatcher(query).Find(text).Count == 1);

    [Fact]
    public void At_most_eight_words_are_looked_for() =>
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h"], new WordMatcher("a b c d e f g h i j").Terms);

    [Fact]
    public void The_same_word_twice_is_one() => Assert.Equal(["astma", "kol"], new WordMatcher("Astma ASTMA kol astma").Terms);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀 – … \"'<>%_*")]
    public void A_query_without_words_finds_nothing(string query)
    {
        var matcher = new WordMatcher(query);

        Assert.Empty(matcher.Terms);
        Assert.Empty(matcher.Find("Allt möjligt 😀 %"));
        Assert.False(matcher.FindsAll("Allt möjligt 😀 %"));
    }

    [Fact]
    public void Words_beside_emoji_stand_where_they_stand() => Assert.Equal("astma", Join(new WordMatcher("astma"), "👩‍⚕️😀astma😀"));

    [Fact]
    public void Text_from_right_to_left_is_found() => Assert.Equal("الربو", Join(new WordMatcher("الربو"), "\u202Bعلاج الربو\u202C"));

    [Theory]
    [InlineData("astma barn", "Astma hos barn", true)]
    [InlineData("astma barn", "Astma hos vuxna", false)]
    [InlineData("barn astma", "Astma hos barn", true)]
    public void Every_word_must_be_there_for_all_to_be_found(string query, string text, bool found) => Assert.Equal(found, new WordMatcher(query).FindsAll(text));

    [Theory]
    [InlineData('a', "aaaa aaab aaac aaad aaae aaaf aaag aaah")]
    [InlineData('\u00AD', "astma")]
    [InlineData('\u0301', "astma")]
    [InlineData(0x1F600, "astma")]
    public void Ten_thousand_characters_take_bounded_time(int sign, string query)
    {
        var text = string.Concat(Enumerable.Repeat(char.ConvertFromUtf32(sign), 10_000));
        var watch = Stopwatch.StartNew();

        _ = new WordMatcher(query + text).Find(text);
        _ = new WordMatcher(query).FindsAll(string.Join(' ', text.Chunk(5).Select(part => new string(part))));

        // Takes a few milliseconds; a second leaves room for a loaded machine but not for quadratic work.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Every_range_of_any_text_lies_in_it_in_order_without_overlap()
    {
        var texts = RandomText.Texts(600, 80).ToList();
        foreach (var (query, text) in texts.Zip(texts.Skip(1)))
        {
            var matcher = new WordMatcher(query);
            var end = 0;
            foreach (var range in matcher.Find(text))
            {
                var (start, length) = range.GetOffsetAndLength(text.Length);
                Assert.True(start >= end && length > 0);
                end = start + length;
            }

            Assert.InRange(matcher.Terms.Count, 0, 8);
        }
    }

    [Fact]
    public void A_text_holds_all_its_own_words()
    {
        foreach (var text in RandomText.Texts(600, 20))
        {
            var matcher = new WordMatcher(text);

            Assert.Equal(matcher.Terms.Count > 0, matcher.FindsAll(text));
        }
    }

    private static string Join(WordMatcher matcher, string text) => string.Join('|', matcher.Find(text).Select(range => text[range]));
}
