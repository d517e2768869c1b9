using Vardpersonal.Content.Reports;
using Xunit;

namespace Vardpersonal.Content.Tests.Reports;

/// <summary>The numbers are Skatteverket's own examples, or have a day that nobody was born.</summary>
public sealed class PersonalNumberTests
{
    [Theory]
    [InlineData("19121212-1212")]
    [InlineData("121212-1212")]
    [InlineData("121212+1212")]
    [InlineData("191212121212")]
    [InlineData("1212121212")]
    [InlineData("121212 1212")]
    [InlineData("19121212 1212")]
    [InlineData("121212–1212")]
    [InlineData("121212 - 1212")]
    [InlineData("121272-1219")]
    [InlineData("191212721219")]
    [InlineData("Pat. 121212-1212, född 1912")]
    [InlineData("(121212-1212)")]
    [InlineData("121212-9999")]
    public void A_personal_or_coordination_number_is_found(string text) => Assert.True(PersonalNumber.IsIn(text));

    [Theory]
    [InlineData("Ring 08-123 456 78")]
    [InlineData("0701234567")]
    [InlineData("070-123 45 67")]
    [InlineData("2026-03-01")]
    [InlineData("Orgnr 232100-0016")]
    [InlineData("doi 10.1000/123456789012345")]
    [InlineData("PMID 12345678")]
    [InlineData("121312-1212")]
    [InlineData("121232-1212")]
    [InlineData("121212-12123")]
    public void Other_numbers_are_not(string text) => Assert.False(PersonalNumber.IsIn(text));
}
