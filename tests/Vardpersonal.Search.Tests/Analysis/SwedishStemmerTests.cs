using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Analysis.Swedish;
using Xunit;

namespace Vardpersonal.Search.Tests.Analysis;

public sealed class SwedishStemmerTests
{
    [Theory]
    [InlineData("hjärtsvikt", "hjärtsvik")]
    [InlineData("njursvikten", "njursvik")]
    [InlineData("sjukdomarnas", "sjukdom")]
    [InlineData("katetrar", "katetr")]
    [InlineData("läkemedlets", "läkemedlet")]
    [InlineData("läkemedlen", "läkemedl")]
    [InlineData("barnets", "barnet")]
    [InlineData("graviditeter", "graviditet")]
    [InlineData("husen", "hus")]
    [InlineData("huset", "hus")]
    [InlineData("köpets", "köp")]
    [InlineData("valet", "val")]
    [InlineData("flickan", "flickan")]
    [InlineData("äpplet", "äpplet")]
    [InlineData("jaktkarlarne", "jaktkarl")]
    [InlineData("klostergården", "klostergård")]
    [InlineData("arbetslöst", "arbetslös")]
    [InlineData("fröknarnn", "fröknarn")]
    [InlineData("diabetes", "diabet")]
    [InlineData("smärtan", "smärtan")]
    [InlineData("smärta", "smärt")]
    [InlineData("vårdprogrammet", "vårdprogrammet")]
    public void Published_words_have_their_published_stems(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas es ades andes ens arens hetens erns at andet het ast")]
    public void Every_ending_is_cut(string endings) =>
        Assert.All(endings.Split(' '), ending => Assert.Equal("murk", Stem("murk" + ending)));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("en", "en")]
    [InlineData("brr", "brr")] // no vowel
    [InlineData("oa", "oa")]
    [InlineData("boa", "boa")] // no non-vowel after a vowel
    [InlineData("ala", "ala")] // three letters always stay
    [InlineData("alen", "alen")] // "en" begins before the fourth letter
    [InlineData("alaen", "ala")]
    [InlineData("skrika", "skrik")]
    [InlineData("plan", "plan")]
    public void Nothing_is_cut_before_the_region(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("murkb", true)]
    [InlineData("murky", true)]
    [InlineData("murko", true)]
    [InlineData("murkf", true)]
    [InlineData("murki", false)]
    [InlineData("murku", false)]
    [InlineData("murks", false)]
    [InlineData("murkx", false)]
    [InlineData("murkz", false)]
    [InlineData("murkå", false)]
    public void A_genitive_s_is_cut_after_some_letters(string word, bool cut) => Assert.Equal(cut ? word : word + "s", Stem(word + "s"));

    [Theory]
    [InlineData("nyhet", "nyhet")] // "het" is an ending, but begins before the region
    [InlineData("kvalitet", "kvalitet")]
    [InlineData("paket", "paket")]
    [InlineData("raket", "raket")]
    [InlineData("alfabet", "alfabet")]
    [InlineData("universitet", "universitet")]
    [InlineData("aktivitet", "aktivitet")]
    [InlineData("antikvitet", "antikvitet")]
    [InlineData("komet", "komet")]
    [InlineData("trumpet", "trumpet")] // two non-vowels before
    [InlineData("seet", "seet")] // a vowel before
    [InlineData("åket", "åket")] // too little before
    [InlineData("taket", "tak")]
    [InlineData("provet", "prov")]
    [InlineData("provets", "prov")]
    [InlineData("kvalitets", "kvalitet")] // then it is only the s
    [InlineData("staket", "staket")]
    [InlineData("huvudet", "huvud")]
    public void Et_is_cut_only_where_it_is_the_definite_form(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("bred", "bred")]
    [InlineData("kalladd", "kallad")]
    [InlineData("kallagd", "kallag")]
    [InlineData("kallann", "kallan")]
    [InlineData("kalladt", "kallad")]
    [InlineData("kallagt", "kallag")]
    [InlineData("kallakt", "kallak")]
    [InlineData("kallatt", "kallat")]
    [InlineData("matt", "matt")] // only its last letter lies in the region
    [InlineData("kallamm", "kallamm")]
    public void A_pair_of_consonants_loses_its_last(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("vänlig", "vän")]
    [InlineData("kraftig", "kraft")]
    [InlineData("rörelse", "rör")]
    [InlineData("vänligt", "vän")] // the pair first, then the derivation
    [InlineData("hoppfullt", "hoppfull")]
    [InlineData("tröst", "tröst")] // "öst" begins before the region
    [InlineData("arbetsköst", "arbetskös")]
    [InlineData("arbetsföst", "arbetsföst")]
    [InlineData("arbetsmöst", "arbetsmöst")]
    [InlineData("arbetsvöst", "arbetsvös")]
    [InlineData("hulöst", "hulös")] // what stands before "öst" may lie before the region
    public void A_derivation_is_cut(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Fact]
    public void Any_text_has_a_stem_that_it_begins_with()
    {
        foreach (var text in RandomText.Texts(3000, 60))
        {
            Assert.InRange(SwedishStemmer.StemLength(text), 0, text.Length);
        }
    }

    [Theory]
    [InlineData("Hjärtsvikt", "hjärtsvik")]
    [InlineData("fa\u030Ar", "får")]
    [InlineData("blod\u00ADtryck", "blodtryck")]
    [InlineData("covid-19", "covid-19")]
    [InlineData("idé", "idé")]
    public void The_plain_analyzer_only_lowers_composes_and_stems(string word, string stem)
    {
        var analysis = PlainAnalyzer.Instance.Analyze(word);

        Assert.Equal([new AnalyzedTerm(stem, 0)], analysis.Terms);
        Assert.Equal(1, analysis.Width);
    }

    private static string Stem(string word) => word[..SwedishStemmer.StemLength(word)];
}
