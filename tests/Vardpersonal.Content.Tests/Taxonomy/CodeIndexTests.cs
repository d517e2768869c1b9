using Vardpersonal.Content.Taxonomy;
using Xunit;

namespace Vardpersonal.Content.Tests.Taxonomy;

public sealed class CodeIndexTests
{
    private static readonly CodeIndex Index = new(new("icd-10-se", "ICD-10-SE", "2026", null, "Källa", null, "urval",
        [new("J45", "Astma"), new("J45.0", "Allergisk astma"), new("J45.1B", "Annan"), new("J46", "Status asthmaticus"), new("H25.9", "Katarakt")]));

    [Theory]
    [InlineData("J45.1B")]
    [InlineData("j451b")]
    [InlineData(" J45 1b ")]
    public void A_code_is_found_however_it_is_typed(string code) => Assert.Equal("J45.1B", Index.Find(code)?.Value);

    [Fact]
    public void A_code_that_is_not_there_is_not_found() => Assert.Null(Index.Find("J45.2"));

    [Fact]
    public void A_code_stands_for_all_under_it() => Assert.Equal(["J45", "J45.0", "J45.1B"], Index.WithPrefix("j45").Select(code => code.Value));

    [Fact]
    public void A_prefix_that_is_no_code_itself_finds_those_under_it() => Assert.Equal(["H25.9"], Index.WithPrefix("H2").Select(code => code.Value));

    [Fact]
    public void Nothing_begins_with_an_unknown_code() => Assert.Empty(Index.WithPrefix("Z99"));
}
