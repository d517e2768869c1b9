using Xunit;

namespace Vardpersonal.Api.Tests;

public sealed class RegionsTests(FullApi api) : IClassFixture<FullApi>
{
    [Fact]
    public async Task Every_region_is_listed_with_its_units_and_its_page()
    {
        var regions = (await api.Host.ReadAsync("/api/v1/regions"))["regions"]!.AsArray();

        Assert.Equal(["skane", "gotland"], regions.Select(region => (string?)region!["slug"]));
        Assert.Equal(("12", "Skåne", "SE-M", "/skane/"), ((string?)regions[0]!["code"], (string?)regions[0]!["name"], (string?)regions[0]!["iso"], (string?)regions[0]!["url"]));
        Assert.Equal("""[{"slug":"exempelsjukhuset","name":"Exempelsjukhuset","kind":"hospital","place":"Lund"}]""", regions[0]!["units"]!.ToJsonString());
    }

    [Fact]
    public async Task Letters_are_written_as_they_are() => Assert.Contains("\"Skåne\"", (await api.Host.GetAsync("/api/v1/regions")).Text, StringComparison.Ordinal);
}
