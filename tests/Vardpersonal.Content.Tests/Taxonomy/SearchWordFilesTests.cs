using Vardpersonal.Content.Files;
using Vardpersonal.Content.Taxonomy;
using Xunit;

namespace Vardpersonal.Content.Tests.Taxonomy;

/// <summary>synonyms.yaml and abbreviations.yaml, as an editor writes them.</summary>
public sealed class SearchWordFilesTests
{
    [Fact]
    public void Synonyms_go_both_ways_unless_it_is_said()
    {
        var sets = Read(SearchWordFiles.ReadSynonyms("""
            synonyms:
              - {words: [CVK, central venkateter]}
              - {words: [blindtarm, appendix], direction: one-way, note: Folkligt.}
            """));

        Assert.Equal([SynonymDirection.Both, SynonymDirection.OneWay], sets.Select(set => set.Direction));
        Assert.Equal(["CVK", "central venkateter"], sets[0].Words);
        Assert.Equal([null, "Folkligt."], sets.Select(set => set.Note));
    }

    [Fact]
    public void An_abbreviation_may_stand_for_several_things()
    {
        var one = Assert.Single(Read(SearchWordFiles.ReadAbbreviations("abbreviations:\n  - {abbreviation: AT, senses: [allmäntillstånd, allmäntjänstgöring]}\n")));

        Assert.Equal("AT", one.Text);
        Assert.Equal(["allmäntillstånd", "allmäntjänstgöring"], one.Senses);
    }

    [Theory]
    [InlineData("words: [ensam]", "words har bara ett ord: 'ensam'. Det behövs minst två.")]
    [InlineData("words: []", "words är tom.")]
    [InlineData("words: [a, \"\"]", "words har ett tomt ord.")]
    [InlineData("words: [Kol, kol]", "'kol' står två gånger.")]
    [InlineData("words: [a, b], direction: bakåt", "direction ska vara both eller one-way: 'bakåt'.")]
    public void A_fault_in_a_set_of_synonyms_is_said_with_its_line(string set, string text)
    {
        var fault = Assert.Single(Faults(SearchWordFiles.ReadSynonyms($"synonyms:\n  - {{words: [katarakt, grå starr]}}\n  - {{{set}}}\n")));

        Assert.Equal((SearchWordFiles.Synonyms, 3, text), (fault.File, fault.Line, fault.Reason));
    }

    [Theory]
    [InlineData("{abbreviation: två ord, senses: [a]}", "En förkortning är ett ord: 'två ord'. Skriv en synonym i stället.")]
    [InlineData("{abbreviation: at, senses: [annat]}", "'at' står två gånger. Skriv alla betydelser på en rad.")]
    [InlineData("{abbreviation: KOL, senses: []}", "senses är tom.")]
    public void A_fault_in_an_abbreviation_is_said_with_its_line(string one, string text)
    {
        var fault = Assert.Single(Faults(SearchWordFiles.ReadAbbreviations($"abbreviations:\n  - {{abbreviation: AT, senses: [allmäntillstånd]}}\n  - {one}\n")));

        Assert.Equal((SearchWordFiles.Abbreviations, 3, text), (fault.File, fault.Line, fault.Reason));
    }

    [Theory]
    [InlineData("synonyms:\n  - {words: [a, b], okand: 1}\n")]
    [InlineData("synonyms: []\nandra: []\n")]
    [InlineData("synonyms: {a: b")]
    public void What_is_not_of_the_format_is_refused(string text) => Assert.NotEmpty(Faults(SearchWordFiles.ReadSynonyms(text)));

    private static IReadOnlyList<T> Read<T>(Outcome<IReadOnlyList<T>> outcome) => Assert.IsType<Outcome<IReadOnlyList<T>>.Done>(outcome).Value;

    private static IReadOnlyList<FileFault> Faults<T>(Outcome<IReadOnlyList<T>> outcome) => outcome.Match(_ => [], why => Assert.IsType<Refusal.FaultyFiles>(why).Faults);
}
