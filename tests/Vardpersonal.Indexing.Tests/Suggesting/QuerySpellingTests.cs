using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Vardpersonal.Indexing.Suggesting;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Suggesting;

public sealed class QuerySpellingTests
{
    private static readonly QuerySpelling Spelling = new(
    [
        ("hjärtsvikt", 40), ("hjärt", 3), ("svikt", 6), ("astma", 30), ("barn", 90), ("behandling", 99), ("hos", 200), ("ångest", 20), ("diabetes", 60), ("blod", 30), ("tryck", 12), ("blodtryck", 10), ("kateter", 25), ("covid", 9), ("mottagning", 14),
    ], isKnown: word => word == "astmabehandling");

    [Theory]
    [InlineData("hjartsvikt", "hjärtsvikt")]
    [InlineData("asmta hos bran", "astma hos barn")]
    [InlineData("  astma   behandlig ", "  astma   behandling ")]
    [InlineData("Diabtes", "Diabetes")]
    [InlineData("DIABTES", "DIABETES")]
    [InlineData("diabtes, angest!", "diabetes, ångest!")]
    [InlineData("covid-19 behandlign", "covid-19 behandling")]
    [InlineData("hjärt svikt", "hjärtsvikt")]
    [InlineData("Hjärt  svikt barn", "Hjärtsvikt barn")]
    [InlineData("hjart svikt", "hjärt svikt")]
    [InlineData("astmabarn", "astma barn")]
    [InlineData("\"hjartsvikt\" angest", "\"hjartsvikt\" ångest")]
    [InlineData("\"angest", "\"ångest")]
    [InlineData("angest -diabtes", "ångest -diabtes")]
    public void Unknown_words_are_corrected_and_all_else_is_as_it_was(string text, string meant) => Assert.Equal(meant, Spelling.Correct(text)?.Text);

    [Theory]
    [InlineData("astma")]
    [InlineData("astmabehandling")]
    [InlineData("blod tryck")]
    [InlineData("\"hjartsvikt\"")]
    [InlineData("”hjartsvikt hos bran”")]
    [InlineData("-angest")]
    [InlineData("J45.1B")]
    [InlineData("B12 500 3,5")]
    [InlineData("diabtes2")]
    [InlineData("xqzw")]
    [InlineData("")]
    [InlineData("😀 \0 \u202E")]
    public void What_is_known_exact_or_no_word_is_left_alone(string text) => Assert.Null(Spelling.Correct(text));

    [Fact]
    public void What_has_changed_is_told()
    {
        var correction = Spelling.Correct("barn med hjärt svikt och asmta");

        Assert.Equal(["hjärtsvikt", "astma"], correction!.Changed.Select(range => correction.Text[range]));
    }

    [Theory]
    [InlineData("astma zzzz barn", "astma barn|astma zzzz|zzzz barn|astma")]
    [InlineData("astma barn", "astma|barn")]
    [InlineData("hjärtsviktsmottagning", "hjärtsvikt|mottagning")]
    [InlineData("\"astma hos barn\"", "astma hos barn|astma hos|hos barn|astma barn|astma")]
    [InlineData("astma -barn", "astma")]
    [InlineData("astma", "")]
    [InlineData("zzzz", "")]
    [InlineData("J45.1", "")]
    [InlineData("J45.1 astma", "astma|J45.1")]
    [InlineData("", "")]
    [InlineData("\" - \"", "")]
    public void A_broader_query_has_less_in_it(string text, string broader) => Assert.Equal(broader, string.Join('|', Spelling.Broader(text)));

    [Fact]
    public void At_most_eight_broader_queries() => Assert.Equal(8, Spelling.Broader("\"astma barn\" -svikt hjärtsviktsmottagning diabetesmottagning blodtryckstryck kateterbarn").Count);

    [Fact]
    public void Any_text_at_all_is_answered() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => IsAnswered(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_like_a_query_is_answered()
    {
        var pieces = Gen.Elements("\"", "”", "-", " ", "asmta", "hjart", "svikt", "J45.1", "\0", "😀", "\u200F", "\u0308", "å", "\uD83D", "\u00AD", ".", "19", "barn");
        Prop.ForAll(Gen.ListOf(pieces).Select(string.Concat).ToArbitrary(), IsAnswered).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Ten_thousand_characters_take_bounded_time()
    {
        var watch = Stopwatch.StartNew();
        foreach (var text in new[] { new string('a', 10_000), string.Concat(Enumerable.Repeat("asmta ", 2_000)), new string('"', 10_000), string.Concat(Enumerable.Repeat("hjartsvigt ", 45)) })
        {
            Assert.Null(Spelling.Correct(text));
            Assert.InRange(Spelling.Broader(text).Count, 0, 8);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"It took {watch.Elapsed}.");
    }

    private static bool IsAnswered(string text) =>
        (Spelling.Correct(text) is not { } correction || (correction.Text != text && correction.Changed.All(range => correction.Text[range].Length > 0)))
        && Spelling.Broader(text).All(broader => broader.Length > 0 && broader != text);
}
