using Vardpersonal.Indexing.Language;
using Vardpersonal.Search.Analysis;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Language;

public sealed class ClinicalWordsTests
{
    private static readonly IAnalyzer Swedish = SiteAnalyzers.Create([]).For("sv");

    [Theory]
    [InlineData("smärta smärtan smärtor smärtorna smärtans")]
    [InlineData("ryggsmärta ryggsmärtan ryggsmärtor")]
    [InlineData("läkemedel läkemedlet läkemedlen läkemedlens läkemedels")]
    [InlineData("vårdprogram vårdprogrammet vårdprogrammen")]
    [InlineData("kateter katetern katetrar katetrarna")]
    [InlineData("venkateter venkatetern venkatetrar")]
    [InlineData("barn barnet barnets barnen barnens")]
    [InlineData("symtom symtomet symtomen symptom symptomen")]
    [InlineData("sjukhus sjukhuset sjukhusen")]
    [InlineData("sår såret såren")]
    [InlineData("trycksår trycksåret trycksåren")]
    [InlineData("fot foten fötter fötterna")]
    [InlineData("hand handen händer händerna")]
    [InlineData("tand tanden tänder tänderna")]
    [InlineData("man mannen män männen")]
    [InlineData("öga ögat ögon ögonen")]
    [InlineData("öra örat öron öronen")]
    [InlineData("knä knät knäet knän knäna")]
    [InlineData("hjärta hjärtat hjärtan")]
    [InlineData("blodtryck blodtrycket")]
    [InlineData("recept receptet")]
    [InlineData("terapi terapin terapier")]
    [InlineData("psykiatri psykiatrin")]
    [InlineData("diagnos diagnosen diagnoser diagnoserna")]
    [InlineData("dialys dialysen")]
    [InlineData("demens demensen")]
    [InlineData("inkontinens inkontinensen")]
    [InlineData("preparat preparatet preparaten")]
    [InlineData("muskel muskeln muskler musklerna")]
    [InlineData("hjärtmuskel hjärtmuskeln hjärtmusklerna")]
    [InlineData("njursten njurstenen njurstenar")]
    [InlineData("test testet")]
    [InlineData("faktor faktorn faktorer")]
    [InlineData("µg mcg mikrogram")]
    [InlineData("hjärt hjärta")]
    public void Forms_of_a_word_have_one_stem(string forms) => Assert.Single(forms.Split(' ').Select(Stem).Distinct());

    [Theory]
    [InlineData("smärta", "smitta")]
    [InlineData("allergen", "allergi")]
    [InlineData("insulin", "insula")]
    [InlineData("får", "far")]
    [InlineData("hypotyreos", "hypertyreos")]
    [InlineData("metoprolol", "metotrexat")]
    [InlineData("organ", "organisation")]
    [InlineData("man", "mani")]
    public void Different_words_have_different_stems(string one, string other) => Assert.NotEqual(Stem(one), Stem(other));

    [Theory]
    [InlineData("5mg")]
    [InlineData("250ml")]
    [InlineData("3,5mmol")]
    public void A_dose_is_a_number_and_a_unit(string word) => Assert.Equal(2, Swedish.Analyze(word).Width);

    [Fact]
    public void Every_data_file_is_read_whole()
    {
        foreach (var (form, stem) in ClinicalSwedish.Load([]).Stems)
        {
            Assert.True(form.Length > 0 && stem.Length > 0 && form.All(char.IsLetter), form);
        }
    }

    [Fact]
    public void A_stem_of_the_list_is_its_own_stem() =>
        Assert.All(ClinicalSwedish.Load([]).Stems.Values.Distinct(), stem => Assert.Equal(stem, Stem(stem)));

    [Fact]
    public void The_fingerprint_follows_the_words()
    {
        var bare = SiteAnalyzers.Create([]).Fingerprint;

        Assert.Equal(bare, SiteAnalyzers.Create([]).Fingerprint);
        Assert.Equal(bare, SiteAnalyzers.Create(["endometrios"]).Fingerprint);
        Assert.NotEqual(bare, SiteAnalyzers.Create(["endometrios", "endometrios"]).Fingerprint);
    }

    [Fact]
    public void A_text_is_read_in_its_language_and_any_unknown_one_as_Swedish()
    {
        var analyzers = SiteAnalyzers.Create([]);

        Assert.NotSame(analyzers.For("en"), analyzers.For("sv"));
        Assert.Same(analyzers.For("sv"), analyzers.For(null));
        Assert.Same(analyzers.For("sv"), analyzers.For("fi"));
    }

    private static string Stem(string word) => Swedish.Analyze(word).Terms[0].Text;
}
