using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Vardpersonal.Search.Suggest;
using Xunit;

namespace Vardpersonal.Search.Tests.Suggest;

public sealed class SpellingCorrectorTests
{
    private static readonly SpellingCorrector Words = new(
    [
        ("hjärtsvikt", 40), ("hjärtsvikten", 4), ("astma", 30), ("asthma", 1), ("ångest", 20), ("angelägen", 2), ("diabetes", 60), ("cancer", 25), ("kanske", 9), ("cystit", 12),
        ("faryngit", 8), ("pharmakon", 1), ("äggstock", 5), ("öra", 10), ("öron", 9), ("feber", 50), ("barn", 90), ("bara", 10), ("band", 3), ("behandling", 99), ("covid19", 3), ("lungemboli", 15), ("sepsis", 14), ("kol", 30), ("kök", 1),
    ], isKnown: word => word == "hjärtsviktsbehandling");

    [Theory]
    [InlineData("hjartsvikt", "hjärtsvikt")]
    [InlineData("hjärtsvigt", "hjärtsvikt")]
    [InlineData("hjjärtsvikt", "hjärtsvikt")]
    [InlineData("hjärtsvkit", "hjärtsvikt")]
    [InlineData("hjrtsvit", "hjärtsvikt")]
    [InlineData("angest", "ångest")]
    [InlineData("ångesst", "ångest")]
    [InlineData("diabtes", "diabetes")]
    [InlineData("diabeets", "diabetes")]
    [InlineData("behandlig", "behandling")]
    [InlineData("lungembolli", "lungemboli")]
    public void The_nearest_word_is_proposed(string word, string meant) => Assert.Equal(meant, Words.Suggest(word, 3)[0].Text);

    [Theory]
    [InlineData("kancer", "cancer")]
    [InlineData("sancer", "cancer")]
    [InlineData("systit", "cystit")]
    [InlineData("pharyngit", "faryngit")]
    [InlineData("farmakon", "pharmakon")]
    [InlineData("aggstock", "äggstock")]
    [InlineData("eggstock", "äggstock")]
    [InlineData("oron", "öron")]
    public void Letters_that_sound_alike_count_as_the_same_beginning(string word, string meant) => Assert.Equal(meant, Words.Suggest(word, 3)[0].Text);

    [Theory]
    [InlineData("jjärtsvikt")]
    [InlineData("tiabetes")]
    [InlineData("gepsis")]
    public void The_first_letter_is_trusted(string word) => Assert.Empty(Words.Suggest(word, 3));

    [Theory]
    [InlineData("kul")]
    [InlineData("ora")]
    [InlineData("covid18")]
    [InlineData("J45")]
    [InlineData("b12brist")]
    [InlineData("12345")]
    [InlineData("")]
    [InlineData("feber-")]
    public void Short_words_codes_and_numbers_are_left_alone(string word) => Assert.Empty(Words.Suggest(word, 3));

    [Theory]
    [InlineData("astma")]
    [InlineData("asthma")]
    [InlineData("hjärtsviktsbehandling")]
    public void What_is_known_is_no_error(string word) => Assert.Empty(Words.Suggest(word, 3));

    [Theory]
    [InlineData("fbbeer")]
    [InlineData("bxrx")]
    [InlineData("hxärxsvixt")]
    public void One_edit_for_short_words_and_two_for_long_ones(string word) => Assert.Empty(Words.Suggest(word, 3));

    [Fact]
    public void The_cheapest_comes_first_then_the_more_common()
    {
        Assert.Equal(["barn", "bara"], Words.Suggest("barr", 5).Select(found => found.Text));
        Assert.Equal(["barn", "bara"], Words.Suggest("barrn", 5).Concat(Words.Suggest("baraa", 5)).Select(found => found.Text).Distinct());
        Assert.Equal("band", Words.Suggest("bandd", 5)[0].Text);
    }

    [Fact]
    public void Words_that_were_run_together_are_taken_apart()
    {
        Assert.Equal("astma barn", Words.Suggest("astmabarn", 1)[0].Text);
        Assert.Equal(30, Words.Suggest("astmabarn", 1)[0].Documents);
    }

    [Fact]
    public void Words_that_were_taken_apart_are_joined()
    {
        Assert.Equal("hjärtsvikt", Words.Join("hjärt", "svikt")?.Text);
        Assert.Null(Words.Join("hjärta", "svikt"));
    }

    [Fact]
    public void How_common_a_word_is_can_be_asked() => Assert.Equal((60, 0), (Words.Documents("diabetes"), Words.Documents("diabtes")));

    [Fact]
    public void The_quick_estimate_hides_no_correction()
    {
        var words = Gen.Elements("hjärta", "cancer", "kanske", "sepsis", "åder", "ader", "öron", "barnbarn", "trött", "lunginflammation", "essens", "kräkning");
        var pairs = words.SelectMany(word => Gen.Choose(1, word.Length - 1).SelectMany(at => Gen.Elements("a", "å", "e", "k", "s", "pp", "", "ss").Select(put => (Word: word, Other: word[..at] + put + word[(at + 1)..]))));
        Prop.ForAll(pairs.ToArbitrary(), pair => pair.Other.Length < 4 || pair.Other == pair.Word || IsFound(pair.Word, pair.Other) == IsNear(pair.Word, pair.Other)).QuickCheckThrowOnFailure();

        static bool IsFound(string word, string other) => new SpellingCorrector([(word, 1)]).Suggest(other, 1).Count > 0;
        static bool IsNear(string word, string other) => DamerauLevenshtein.Distance(word, other, other.Length >= 8 ? 20 : 10) < DamerauLevenshtein.TooFar;
    }

    [Fact]
    public void Any_text_at_all_is_answered() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => Words.Suggest(text ?? string.Empty, 5).Count <= 5 && Words.Join(text ?? string.Empty, "a") is null).QuickCheckThrowOnFailure();

    [Fact]
    public void Hostile_texts_are_answered() =>
        Assert.All(RandomText.Texts(500, 100).Append(new('a', 10_000)).Append(string.Concat(Enumerable.Repeat("😀", 5_000))), text => Assert.All(Words.Suggest(text, 5), found => Assert.InRange(found.Cost, 1, 20)));

    [Fact]
    public void A_word_among_fifty_thousand_takes_little_time()
    {
        var corrector = new SpellingCorrector(ManyWords(50_000).Select(word => (word, 1)));
        var misspelt = ManyWords(300).Select(word => word.Length > 6 ? word.Remove(3, 1) : word + "a").ToList();
        var fastest = Enumerable.Range(0, 3).Min(_ => Time(() => misspelt.ForEach(word => corrector.Suggest(word, 3)))) / misspelt.Count;

        // Some 0.2 ms each; the room is for a loaded machine and unoptimised code, not for looking at every word.
        Assert.True(fastest < 5, string.Create(CultureInfo.InvariantCulture, $"{fastest} ms a word."));
    }

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static IEnumerable<string> ManyWords(int count)
    {
        string[] parts = ["hjärt", "lung", "svikt", "behandling", "sjuk", "dom", "vård", "njur", "blod", "tryck", "sår", "mätning", "kontroll", "barn", "cancer", "led", "smärta", "prov", "medel", "läke", "syn", "hörsel", "kliniken", "ordination"];
        var random = new Random(1177);
        return Enumerable.Range(0, int.MaxValue).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => parts[random.Next(parts.Length)]))).Distinct().Take(count);
    }
}
