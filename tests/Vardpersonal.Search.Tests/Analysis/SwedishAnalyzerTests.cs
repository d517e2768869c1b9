using FsCheck;
using FsCheck.Fluent;
using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Analysis.English;
using Vardpersonal.Search.Analysis.Swedish;
using Xunit;

namespace Vardpersonal.Search.Tests.Analysis;

/// <summary>The rules; what the words of health care make of them is tested with their data.</summary>
public sealed class SwedishAnalyzerTests
{
    private static readonly IAnalyzer Swedish = new SwedishAnalyzer(new()
    {
        Stems = new Dictionary<string, string> { ["båtar"] = "båt", ["båt"] = "båt", ["fötter"] = "fot" },
        StemsAtEnd = new HashSet<string> { "båtar", "båt" },
        OwnAn = ["plan"],
        DefiniteIn = ["login"],
        OwnEt = ["magnet"],
        Units = new HashSet<string> { "mg" },
        Compounds = new([new("till", 9), new("lägg", 9), new("kvinna", 9), new("larm", 9), new("båt", 9), new("färja", 9, Curated: false)], [new("båten", "båt")], ["tillbåt"]),
        Version = "1",
    });

    public static TheoryData<IAnalyzer> Analyzers => [PlainAnalyzer.Instance, EnglishAnalyzer.Instance, Swedish];

    [Theory]
    [InlineData("J45.1B", "j451b ~j45 ~j451")]
    [InlineData("J451B", "j451b ~j45 ~j451")]
    [InlineData("j45.1b", "j451b ~j45 ~j451")]
    [InlineData("J45", "j45")]
    [InlineData("N02BE01", "n02be01 ~n02 ~n02b ~n02be")]
    [InlineData("B12", "b12")]
    [InlineData("HbA1c", "hba1c")]
    public void A_code_is_one_term_and_has_those_above_it(string word, string terms) => Assert.Equal(terms, Terms(word));

    [Theory]
    [InlineData("3,5", "3.5")]
    [InlineData("3.5", "3.5")]
    [InlineData("5mg", "5 mg@1 =5mg")]
    [InlineData("3,5mg", "3.5 mg@1 =3.5mg")]
    [InlineData("5x", "5x")]
    public void A_number_has_one_form_and_is_parted_from_its_unit(string word, string terms) => Assert.Equal(terms, Terms(word));

    [Theory]
    [InlineData("covid-19", "covid19 =covid-19 ~covid ~19@1")]
    [InlineData("covid\u201119", "covid19 =covid-19 ~covid ~19@1")]
    [InlineData("covid19", "covid19")]
    [InlineData("5-10", "5-10 ~5 ~10@1")]
    [InlineData("tick-tick", "ticktick =tick-tick ~tick")]
    [InlineData("x-kvinnolarm", "xkvinnolarm =x-kvinnolarm ~x ~kvinnolarm@1 ~kvinn@1 ~larm@1")]
    public void A_hyphenated_word_is_whole_and_in_parts(string word, string terms) => Assert.Equal(terms, Terms(word));

    [Theory]
    [InlineData("covid-19", 2)]
    [InlineData("a-b-c", 3)]
    [InlineData("5mg", 2)]
    [InlineData("båt", 1)]
    public void A_word_takes_as_many_positions_as_it_has_parts(string word, int width) => Assert.Equal(width, Swedish.Analyze(word).Width);

    [Theory]
    [InlineData("EKG:t", "ekg")]
    [InlineData("KOL:en", "kol")]
    [InlineData("Crohn's", "crohn")]
    [InlineData("Crohn’s", "crohn")]
    [InlineData("i.v", "iv")]
    [InlineData("Ménière", "menier =meniere")]
    [InlineData("CO₂", "co2")]
    [InlineData("β", "bet =beta")]
    [InlineData("µm", "mikrom")]
    [InlineData("fa\u030Ar", "får")]
    [InlineData("ﬁsk", "fisk")]
    [InlineData("Søren", "sör =sören")]
    public void What_is_written_in_several_ways_becomes_one(string word, string terms) => Assert.Equal(terms, Terms(word));

    [Theory]
    [InlineData("inte")]
    [InlineData("utan")]
    [InlineData("vid")]
    [InlineData("ej")]
    public void No_word_is_dropped(string word) => Assert.Contains(Swedish.Analyze(word).Terms, term => term.Text.TrimStart(TermMarks.Exact) == word);

    [Theory]
    [InlineData("smärtan", "smärta")]
    [InlineData("smärtans", "smärtor")]
    [InlineData("vårdplan", "vårdplanen")]
    [InlineData("receptet", "recept")]
    [InlineData("programmet", "program")]
    [InlineData("programmen", "program")]
    [InlineData("biologin", "biologi")]
    [InlineData("diagnos", "diagnosen")]
    [InlineData("magnet", "magneter")]
    [InlineData("segelbåtar", "segelbåt")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => Assert.Equal(Stem(one), Stem(other));

    [Theory]
    [InlineData("tillägg", "tillägg ~till ~lägg")] // one l of three is not written
    [InlineData("kvinnolarm", "kvinnolarm ~kvinn ~larm")]
    [InlineData("kvinnlarm", "kvinnlarm ~kvinn ~larm")]
    [InlineData("båtslarm", "båtslarm ~båt ~larm")]
    [InlineData("båtfärjor", "båtfärj =båtfärjor ~båt ~färj")]
    [InlineData("larmbåtar", "larmbåt =larmbåtar ~larm ~båt")]
    [InlineData("färjobåt", "färjobåt")] // a word only seen in texts does not change its vowel
    [InlineData("tillbåt", "tillbåt")]
    [InlineData("båtzzz", "båtzzz")]
    public void A_compound_is_split_into_known_words(string word, string terms) => Assert.Equal(terms, Terms(word));

    [Theory]
    [InlineData("får", "far")]
    [InlineData("hål", "hal")]
    [InlineData("häl", "hal")]
    [InlineData("för", "for")]
    public void The_Swedish_letters_are_never_folded(string one, string other) =>
        Assert.Empty(Swedish.Analyze(one).Terms.Select(term => term.Text).Intersect(Swedish.Analyze(other).Terms.Select(term => term.Text)));

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void Any_string_yields_the_same_valid_terms_every_time(IAnalyzer analyzer)
    {
        Prop.ForAll<string?>(text => HoldsFor(analyzer, text ?? string.Empty)).QuickCheckThrowOnFailure();
        Assert.All(RandomText.Texts(2000, 40), text => Assert.True(HoldsFor(analyzer, text)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ö-")]
    [InlineData("1,")]
    [InlineData("\uD83D")]
    [InlineData("\u0301")]
    [InlineData("½")]
    public void A_string_of_any_length_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));

        Assert.True(HoldsFor(Swedish, text));
        Assert.True(HoldsFor(EnglishAnalyzer.Instance, text));
    }

    private static bool HoldsFor(IAnalyzer analyzer, string text)
    {
        var (once, again) = (analyzer.Analyze(text), analyzer.Analyze(text));
        return once.Terms.SequenceEqual(again.Terms) && once.Width == again.Width && once.Width is >= 1 and <= byte.MaxValue
            && once.Terms.Count > 0 && once.Terms[0].Offset == 0
            && once.Terms.DistinctBy(term => term.Text).Count() == once.Terms.Count
            && once.Terms.All(term => term.Offset >= 0 && term.Offset < once.Width && (analyzer is PlainAnalyzer || term.Text.Length is > 0 and < 100));
    }

    private static string Stem(string word) => Swedish.Analyze(word).Terms[0].Text;

    private static string Terms(string word) => string.Join(' ', Swedish.Analyze(word).Terms.Select(term => term.Offset > 0 ? $"{term.Text}@{term.Offset}" : term.Text));
}
