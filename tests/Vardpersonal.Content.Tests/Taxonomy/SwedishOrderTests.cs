using Vardpersonal.Content.Taxonomy;
using Xunit;

namespace Vardpersonal.Content.Tests.Taxonomy;

public sealed class SwedishOrderTests
{
    [Fact]
    public void Letters_go_from_a_to_ö_with_å_ä_ö_last()
    {
        string[] names = ["Öron", "Ångest", "Ärr", "Zon", "astma", "Bråck", "Äpple", "Åderbråck", "3D"];

        Assert.Equal(["3D", "astma", "Bråck", "Zon", "Åderbråck", "Ångest", "Äpple", "Ärr", "Öron"], names.Order(SwedishOrder.Instance));
    }

    [Fact]
    public void Case_and_hyphens_do_not_count() => Assert.True(SwedishOrder.Instance.Compare("mag-tarm", "MAGTARN") < 0);

    [Fact]
    public void A_shorter_word_goes_first() => Assert.Equal(["Hud", "Hud och kön", "Hudcancer"], new[] { "Hudcancer", "Hud och kön", "Hud" }.Order(SwedishOrder.Instance));

    [Fact]
    public void Accents_go_with_their_letter()
    {
        Assert.True(SwedishOrder.Instance.Compare("Ménière", "Menopaus") < 0);
        Assert.True(SwedishOrder.Instance.Compare("Müller", "Myz") < 0);
    }

    [Fact]
    public void A_decomposed_letter_is_the_letter() => Assert.Equal("Å", SwedishOrder.InitialOf("A\u030angest".Normalize(System.Text.NormalizationForm.FormC)));

    [Theory]
    [InlineData("ångest", "Å")]
    [InlineData("1177", "0–9")]
    [InlineData("–", "0–9")]
    [InlineData("(sepsis)", "S")]
    public void A_name_is_listed_under_its_first_letter(string name, string initial) => Assert.Equal(initial, SwedishOrder.InitialOf(name));
}
