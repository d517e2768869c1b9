using Vardpersonal.Indexing.FindInPage;
using Xunit;

namespace Vardpersonal.Indexing.Tests.FindInPage;

public sealed class PageFinderTests
{
    private static readonly IReadOnlyList<FindablePiece> Page =
    [
        new("omfattning", "Omfattning", "Gäller vuxna med astma. Astma hos barn har ett eget kunskapsstöd."),
        new("behandling", "Behandling", "Inhalationssteroid till alla."),
        new("behandling-astma", "Behandling av astma vid graviditet", "Som för andra."),
        new("uppfoljning", "Uppföljning", "Astmakontroll varje år, oftare vid svår astma."),
    ];

    [Fact]
    public void Places_whose_heading_holds_the_words_come_first_and_the_rest_in_reading_order() =>
        Assert.Equal(["behandling-astma", "omfattning", "uppfoljning"], Anchors("astma"));

    [Fact]
    public void Every_marked_word_is_counted_in_the_heading_too()
    {
        var found = new PageFinder("astma").Find(Page);

        Assert.Equal([1, 2, 2], found.Places.Select(place => place.Count));
        Assert.Equal(5, found.Total);
        Assert.Equal("astma", found.Query);
    }

    [Fact]
    public void A_heading_counts_as_such_only_when_it_holds_every_word()
    {
        var found = new PageFinder("behandling vuxna").Find(Page);

        Assert.Equal(["omfattning", "behandling", "behandling-astma"], found.Places.Select(place => place.Anchor));
        Assert.All(found.Places, place => Assert.False(place.InHeading));
    }

    [Fact]
    public void What_is_marked_is_what_is_counted()
    {
        var finder = new PageFinder("astma");

        Assert.Equal(2, finder.FindHits("Astmakontroll varje år, oftare vid svår astma.").Count);
    }

    [Fact]
    public void A_found_heading_alone_has_no_excerpt() => Assert.Equal(string.Empty, new PageFinder("graviditet").Find(Page).Places.Single().Excerpt);

    [Fact]
    public void A_short_text_is_its_own_excerpt() =>
        Assert.Equal("Inhalationssteroid till alla.", new PageFinder("inhalationssteroid").Find(Page).Places.Single().Excerpt);

    [Fact]
    public void An_excerpt_of_a_long_text_is_cut_between_words_and_says_so()
    {
        var words = Enumerable.Range(1, 200).Select(number => number == 100 ? "hittordet" : $"ord{number}").ToList();

        var excerpt = Find("hittordet", string.Join(' ', words)).Excerpt;

        Assert.StartsWith("… ", excerpt, StringComparison.Ordinal);
        Assert.EndsWith(" …", excerpt, StringComparison.Ordinal);
        Assert.Contains("hittordet", excerpt, StringComparison.Ordinal);
        Assert.All(excerpt.Trim('…', ' ').Split(' '), word => Assert.Contains(word, words));
        Assert.InRange(excerpt.Length, 100, 180);
    }

    [Fact]
    public void An_excerpt_holds_the_words_and_not_the_marks_of_the_text()
    {
        var excerpt = Find("källa", "**Läs** [mer](https://www.sbu.se/) i en `källa` [1].\n\n| a | b |\n|---|---|\n| c | d |").Excerpt;

        Assert.Equal("Läs mer i en källa [1]. a b c d", excerpt);
    }

    [Fact]
    public void The_last_word_of_a_long_text_is_in_its_excerpt()
    {
        var excerpt = Find("sistaordet", string.Join(' ', Enumerable.Repeat("annat", 100)) + " sistaordet").Excerpt;

        Assert.EndsWith("sistaordet", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_longer_than_an_excerpt_does_not_empty_it()
    {
        var word = "hitt" + new string('x', 400);

        Assert.Contains("hitt", Find("hitt", $"Före {word} efter").Excerpt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀 %_*")]
    [InlineData("njure")]
    public void What_is_not_there_is_not_found(string query)
    {
        var found = new PageFinder(query).Find(Page);

        Assert.Equal(0, found.Total);
        Assert.Empty(found.Places);
    }

    [Fact]
    public void A_pasted_text_is_no_danger()
    {
        var pasted = string.Join(' ', Enumerable.Range(0, 2000).Select(number => $"<b>astma{number}</b>"));

        _ = new PageFinder(pasted).Find(Page);
        _ = new PageFinder("astma").Find([new("a", pasted, pasted)]);
    }

    private static FoundPlace Find(string query, string markdown) => new PageFinder(query).Find([new("a", "Rubrik", markdown)]).Places.Single();

    private static IEnumerable<string> Anchors(string query) => new PageFinder(query).Find(Page).Places.Select(place => place.Anchor);
}
