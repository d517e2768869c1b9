using Vardpersonal.Content.Text;
using Xunit;

namespace Vardpersonal.Content.Tests.Text;

public sealed class ReadableTextTests
{
    [Theory]
    [InlineData("Ett stycke\növer två rader.\n\nEtt till.", "Ett stycke över två rader.\n\nEtt till.")]
    [InlineData("Sök efter:\n\n- feber\n- hosta,\n- andnöd!\n", "Sök efter:\n\nfeber. hosta. andnöd!")]
    [InlineData("1. Lyft\n   - med två\n2. Vänd", "Lyft. med två. Vänd.")]
    [InlineData("| Ålder | Dos | Gång |\n| --- | --- | --- |\n| 2 år | 5 mg | 1 |\n| 4 år | 10 mg | |", "Ålder: Dos; Gång. 2 år: 5 mg; 1. 4 år: 10 mg.")]
    [InlineData("Ge syrgas [1, 3]. Följ *saturationen* [2] **noga**.", "Ge syrgas. Följ saturationen noga.")]
    [InlineData("Läs om [sår](document:sar) och [Inera](https://www.inera.se/).", "Läs om sår och Inera.")]
    [InlineData("#### Mål\n\nLägre tryck.", "Mål.\n\nLägre tryck.")]
    [InlineData("> Citat\n> i två rader", "Citat i två rader")]
    [InlineData("a < b & `c`", "a < b & c")]
    [InlineData("", "")]
    public void A_text_becomes_sentences(string markdown, string expected) => Assert.Equal(expected, ReadableText.Of(markdown));

    [Fact]
    public void A_picture_or_film_says_its_words_in_its_place() =>
        Assert.Equal("Före.\n\nLinsen.\n\nEfter.", ReadableText.Of("Före.\n\n![](media:lins)\n\n![](media:okand)\n\nEfter.", id => id == "lins" ? "Linsen." : null));
}
