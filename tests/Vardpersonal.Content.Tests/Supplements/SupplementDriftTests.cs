using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Supplements;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Supplements;

public sealed class SupplementDriftTests
{
    private const string Text = "## Utredning\n\nFråga.\n\n## Behandling\n\nGe dropparna.\n\n### Efter operationen\n\nVila.";

    [Fact]
    public void Other_words_in_the_section_are_drift() => Assert.True(Drifted(Text.Replace("dropparna", "salvan", StringComparison.Ordinal)));

    [Fact]
    public void Other_words_in_a_sub_section_are_drift() => Assert.True(Drifted(Text.Replace("Vila", "Rörelse", StringComparison.Ordinal)));

    [Fact]
    public void Other_words_elsewhere_are_none() => Assert.False(Drifted(Text.Replace("Fråga", "Undersök", StringComparison.Ordinal)));

    [Fact]
    public void White_space_and_emphasis_are_none() => Assert.False(Drifted(Text.Replace("Ge dropparna.", "Ge\n**dropparna**.", StringComparison.Ordinal)));

    [Fact]
    public void A_section_that_is_gone_has_drifted() => Assert.True(Drifted("## Utredning\n\nFråga."));

    [Fact]
    public void A_care_level_that_is_gone_has_drifted() =>
        Assert.True(SupplementDrift.HasDrifted(An.Supplement(), Made(1, Text), Made(2, Text) with { Parts = [new(CareLevels.Specialised, Text)] }));

    [Fact]
    public void A_supplement_written_against_the_current_edition_has_not_drifted() =>
        Assert.False(SupplementDrift.HasDrifted(An.Supplement() with { WrittenAgainst = 2 }, Made(2, Text), Made(2, Text)));

    private static bool Drifted(string current) => SupplementDrift.HasDrifted(An.Supplement(), Made(1, Text), Made(2, current));

    private static Edition Made(int number, string markdown) => An.Edition(number: number) with { Parts = [new(CareLevels.Primary, markdown)] };
}
