using Vardpersonal.Search.Analysis;
using Xunit;

namespace Vardpersonal.Search.Tests.Analysis;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("får", "får")]
    [InlineData("FAR", "far")]
    [InlineData("ÅÄÖ", "åäö")]
    [InlineData("Öron", "öron")]
    [InlineData("\u212B", "å")] // the ångström sign
    public void The_Swedish_letters_are_never_folded(string text, string folded) => Assert.Equal([folded], Folded(text));

    [Theory]
    [InlineData("fa\u030Ar", "får")]
    [InlineData("FA\u030AR", "får")]
    [InlineData("a\u0308rta", "ärta")]
    [InlineData("O\u0308RA", "öra")]
    public void A_letter_with_its_mark_apart_equals_the_letter(string text, string folded) => Assert.Equal([folded], Folded(text));

    [Theory]
    [InlineData("idé", "ide")]
    [InlineData("ide\u0301", "ide")]
    [InlineData("Ménière", "meniere")]
    [InlineData("Sjögren", "sjögren")]
    [InlineData("Müller", "muller")]
    [InlineData("Mu\u0308ller", "muller")]
    [InlineData("São", "sao")]
    [InlineData("Señor", "senor")]
    public void Other_marks_are_folded(string text, string folded) => Assert.Equal([folded], Folded(text));

    [Fact]
    public void A_soft_hyphen_is_ignored_but_counted_in_the_position()
    {
        const string text = "En blod\u00ADtrycks\u00ADmätning";

        var word = WordReader.Read(text)[1];

        Assert.Equal(new Word("blodtrycksmätning", 3, text.Length - 3), word);
    }

    [Fact]
    public void A_soft_hyphen_alone_is_no_word() => Assert.Empty(WordReader.Read(" \u00AD\u00AD "));

    [Fact]
    public void A_mark_alone_is_no_word() => Assert.Empty(WordReader.Read("\u0301 \u0308 \u030A"));

    [Fact]
    public void Words_are_parted_by_everything_but_letters_and_digits() =>
        Assert.Equal(["ssri", "och", "snri", "5", "10", "mg", "b12"], Folded("SSRI- och SNRI (5–10 mg), B12!"));

    [Fact]
    public void A_position_is_that_of_the_original_text()
    {
        const string text = "På ne\u0301, FA\u030AR – 字 slut";

        Assert.Equal(["På", "ne\u0301", "FA\u030AR", "字", "slut"], WordReader.Read(text).Select(word => text.Substring(word.Start, word.Length)));
    }

    [Fact]
    public void The_culture_does_not_decide_what_is_lower_case()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(["icd", "kol"], Folded("ICD KOL"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t ")]
    [InlineData("– … ! 😀")]
    public void A_text_without_words_has_none(string text) => Assert.Empty(WordReader.Read(text));

    [Fact]
    public void Every_word_of_any_text_lies_in_it_in_order_without_overlap()
    {
        foreach (var text in RandomText.Texts(3000, 60))
        {
            var end = 0;
            foreach (var word in WordReader.Read(text))
            {
                Assert.True(word.Start >= end && word.Length > 0 && word.Folded.Length > 0);
                end = word.Start + word.Length;
                Assert.True(end <= text.Length);
            }
        }
    }

    [Fact]
    public void Reading_a_folded_word_again_changes_nothing()
    {
        foreach (var word in new[] { "Ménière", "fa\u030Ar", "blod\u00ADtryck", "ÅNGEST" }.SelectMany(WordReader.Read))
        {
            Assert.Equal([word.Folded], Folded(word.Folded));
        }
    }

    private static IEnumerable<string> Folded(string text) => WordReader.Read(text).Select(word => word.Folded);
}
