using Vardpersonal.Search.Analysis.English;
using Xunit;

namespace Vardpersonal.Search.Tests.Analysis;

public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("consistency", "consist")]
    [InlineData("consigned", "consign")]
    [InlineData("knightly", "knight")]
    [InlineData("knots", "knot")]
    [InlineData("caresses", "caress")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("gaps", "gap")]
    [InlineData("virus", "virus")]
    [InlineData("agreed", "agre")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("bleed", "bleed")]
    [InlineData("say", "say")]
    [InlineData("cry", "cri")]
    [InlineData("by", "by")]
    [InlineData("generally", "general")]
    [InlineData("communication", "communic")]
    [InlineData("cardiology", "cardiolog")]
    [InlineData("treatments", "treatment")]
    [InlineData("inflammatory", "inflammatori")]
    [InlineData("hopefulness", "hope")]
    [InlineData("relational", "relat")]
    [InlineData("adoption", "adopt")]
    [InlineData("rate", "rate")]
    [InlineData("controlling", "control")]
    [InlineData("skies", "sky")]
    [InlineData("news", "news")]
    [InlineData("proceeding", "proceed")]
    [InlineData("youth", "youth")]
    [InlineData("enjoyed", "enjoy")]
    public void Words_have_the_stems_that_the_rules_give(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("Guidelines", "guidelin =guidelines")]
    [InlineData("evidence-based", "evidencebas =evidence-based ~evid ~base@1")]
    public void A_word_is_found_by_stem_form_and_parts(string word, string terms) =>
        Assert.Equal(terms, string.Join(' ', EnglishAnalyzer.Instance.Analyze(word).Terms.Select(term => term.Offset > 0 ? $"{term.Text}@{term.Offset}" : term.Text)));
}
