using FsCheck;
using FsCheck.Fluent;
using Vardpersonal.Search.Analysis;
using Xunit;

namespace Vardpersonal.Search.Tests.Analysis;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Hon fick feber, och hosta.", "Hon|fick|feber|och|hosta")]
    [InlineData("covid-19 eller SSRI-preparat", "covid-19|eller|SSRI-preparat")]
    [InlineData("mag- och tarmsjukdomar", "mag|och|tarmsjukdomar")]
    [InlineData("J45.1B, J451B och N02BE01.", "J45.1B|J451B|och|N02BE01")]
    [InlineData("C50.X", "C50.X")]
    [InlineData("3,5 mg eller 3.5mg", "3,5|mg|eller|3.5mg")]
    [InlineData("ges i.v. eller s.c., t.ex. i hemmet", "ges|i.v|eller|s.c|t.ex|i|hemmet")]
    [InlineData("EKG:t, KOL:en och ekg:t", "EKG:t|KOL:en|och|ekg:t")]
    [InlineData("Obs:viktigt", "Obs|viktigt")]
    [InlineData("Crohn's och Crohn’s", "Crohn's|och|Crohn’s")]
    [InlineData("slut.Nästa mening", "slut|Nästa|mening")]
    [InlineData("sedan 2019.Patienten", "sedan|2019|Patienten")]
    [InlineData("behandling.1 är", "behandling|1|är")]
    [InlineData("www.1177.se", "www|1177|se")]
    [InlineData("mg/ml", "mg|ml")]
    [InlineData("(5–10 mg)", "5|10|mg")]
    [InlineData("fa\u030Ar blod\u00ADtryck", "fa\u030Ar|blod\u00ADtryck")]
    [InlineData(" \u00AD \u0301 😀 - . ", "")]
    public void Words_are_cut_with_what_belongs_to_them(string text, string words) => Assert.Equal(words, string.Join('|', Words(text)));

    [Fact]
    public void Any_text_is_cut_into_words_in_order_that_begin_with_a_letter_or_digit() =>
        Prop.ForAll<string?>(text => HoldsFor(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Fact]
    public void Hostile_texts_too() => Assert.All(RandomText.Texts(3000, 60), text => Assert.True(HoldsFor(text)));

    private static bool HoldsFor(string text)
    {
        var (at, end) = (0, 0);
        while (Tokenizer.Next(text, ref at, out var start, out var length))
        {
            var fits = start >= end && length > 0 && at == start + length && at <= text.Length && (char.IsLetterOrDigit(text[start]) || char.IsNumber(text[start]));
            if (!fits || text.Substring(start, length).Any(char.IsWhiteSpace))
            {
                return false;
            }

            end = at;
        }

        return !text.AsSpan(end).ContainsAnyInRange('a', 'z');
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var at = 0;
        while (Tokenizer.Next(text, ref at, out var start, out var length))
        {
            words.Add(text.Substring(start, length));
        }

        return words;
    }
}
