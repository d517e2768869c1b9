using System.Net;
using Xunit;

namespace Vardpersonal.Api.Tests;

public sealed class ParameterTests(FullApi api) : IClassFixture<FullApi>
{
    [Theory]
    [InlineData("documents?type=sida", "unknown-type")]
    [InlineData("documents?type=", "unknown-type")]
    [InlineData("documents?area=x", "unknown-area")]
    [InlineData("documents?audience=x", "unknown-audience")]
    [InlineData("documents?setting=x", "unknown-setting")]
    [InlineData("documents?vardniva=x", "unknown-care-level")]
    [InlineData("documents?kod=Z99", "unknown-code")]
    [InlineData("documents?kod=-", "unknown-code")]
    [InlineData("documents?kod=", "unknown-code")]
    [InlineData("documents?symtom=x", "unknown-symptom")]
    [InlineData("documents?region=norge", "unknown-region")]
    [InlineData("documents?region=", "unknown-region")]
    [InlineData("documents?after=%C3%85", "bad-after")]
    [InlineData("documents?take=0", "bad-take")]
    [InlineData("documents?take=501", "bad-take")]
    [InlineData("documents?take=-1", "bad-take")]
    [InlineData("documents?take=99999999999", "bad-take")]
    [InlineData("documents?take=", "bad-take")]
    [InlineData("documents?omrade=levnadsvanor", "unknown-parameter")]
    [InlineData("documents?area=levnadsvanor&area=ogonsjukdomar", "repeated-parameter")]
    [InlineData("documents/katarakt?type=x", "unknown-type")]
    [InlineData("documents/katarakt?region=norge", "unknown-region")]
    [InlineData("documents/katarakt?region=skane&enhet=x", "unknown-unit")]
    [InlineData("documents/katarakt?region=gotland&enhet=exempelsjukhuset", "unknown-unit")]
    [InlineData("documents/katarakt?enhet=exempelsjukhuset", "missing-region")]
    [InlineData("documents/katarakt?vardniva=x", "unknown-care-level")]
    [InlineData("documents/katarakt?per=igår", "bad-per")]
    [InlineData("documents/katarakt?per=", "bad-per")]
    [InlineData("documents/katarakt?per=2026-11-22", "bad-per")]
    [InlineData("documents/katarakt?per=2026-11-21T08:00:00.001Z", "bad-per")]
    [InlineData("documents/katarakt?per=2026-02-30", "bad-per")]
    [InlineData("documents/katarakt?per=9999-12-31", "bad-per")]
    [InlineData("documents/katarakt?per=9999-12-31T23:59:59-14:00", "bad-per")]
    [InlineData("documents/katarakt?take=1", "unknown-parameter")]
    [InlineData("documents/katarakt/editions?region=norge", "unknown-region")]
    [InlineData("documents/katarakt/editions?type=x", "unknown-type")]
    [InlineData("changes?after=-1", "bad-after")]
    [InlineData("changes?after=x", "bad-after")]
    [InlineData("changes?after=", "bad-after")]
    [InlineData("changes?after=1e3", "bad-after")]
    [InlineData("changes?after=99999999999999999999", "bad-after")]
    [InlineData("changes?after=100000", "bad-after")]
    [InlineData("changes?take=501", "bad-take")]
    [InlineData("changes?region=norge", "unknown-region")]
    [InlineData("changes?include=allt", "bad-include")]
    [InlineData("changes?since=4", "unknown-parameter")]
    [InlineData("regions?region=skane", "unknown-parameter")]
    public async Task A_parameter_that_cannot_be_taken_is_refused_by_its_code(string path, string code)
    {
        var answer = await api.Host.GetAsync("/api/v1/" + path);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Code));
        Assert.Equal(code, (string?)Assert.Single(answer.Json["errors"]!.AsArray())!["code"]);
    }

    [Fact]
    public async Task A_day_before_all_days_is_only_too_early() =>
        Assert.Equal("not-yet-published", (await api.Host.GetAsync("/api/v1/documents/katarakt?per=0001-01-01")).Code);

    [Fact]
    public async Task Every_error_is_told_at_once_with_what_was_given()
    {
        var answer = await api.Host.GetAsync("/api/v1/documents?type=a&area=b&audience=c&setting=d&vardniva=e&kod=f&symtom=g&region=h&after=I&take=j&annat=k");

        var errors = answer.Json["errors"]!.AsArray();
        Assert.Equal(
            ["annat=k", "type=a", "area=b", "audience=c", "setting=d", "vardniva=e", "kod=f", "symtom=g", "region=h", "after=I", "take=j"],
            errors.Select(error => $"{error!["parameter"]}={error["value"]}"));
        Assert.All(errors, error => Assert.NotEmpty((string)error!["detail"]!));
        Assert.Equal("unknown-parameter", answer.Code);
    }

    [Fact]
    public async Task What_was_given_is_said_back_short()
    {
        var answer = await api.Host.GetAsync("/api/v1/documents?type=" + new string('x', 2000));

        Assert.InRange(answer.Text.Length, 1, 1000);
    }
}
