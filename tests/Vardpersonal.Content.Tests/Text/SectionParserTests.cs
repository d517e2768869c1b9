using Vardpersonal.Content.Text;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Text;

public sealed class SectionParserTests
{
    [Fact]
    public void Sections_and_sub_sections_have_anchors_of_their_words()
    {
        var text = SectionParser.Parse("Inledning.\n\n## Behandling\n\nFörst.\n\n### Läkemedel hos äldre\n\nSedan.\n\n## Uppföljning\n\nSist.");

        Assert.Equal("Inledning.", text.Preamble);
        Assert.Equal(["behandling", "behandling-lakemedel-hos-aldre", "uppfoljning"], text.Anchors);
        Assert.Equal("Först.", text.Sections[0].Markdown);
        Assert.Equal("Sedan.", text.Sections[0].SubSections[0].Markdown);
        Assert.Equal("Läkemedel hos äldre", text.FindTitle("behandling-lakemedel-hos-aldre"));
    }

    [Fact]
    public void A_written_anchor_goes_before_the_words()
    {
        var text = SectionParser.Parse("## Utredning {#utr}\n\n### Symtom {#utredning-symtom}\n\nText.");

        Assert.Equal(["utr", "utredning-symtom"], text.Anchors);
        Assert.Equal("Utredning", text.Sections[0].Title);
    }

    [Theory]
    [InlineData("```")]
    [InlineData("~~~")]
    [InlineData("````")]
    public void A_heading_in_fenced_code_is_code(string fence)
    {
        var text = SectionParser.Parse($"## Ett\n\n{fence}\n## inte en rubrik\n{fence}\n\n## Två");

        Assert.Equal(["ett", "tva"], text.Anchors);
    }

    [Fact]
    public void A_longer_fence_is_not_closed_by_a_shorter()
    {
        var text = SectionParser.Parse("## Ett\n\n````\n```\n## inte en rubrik\n````\n\n## Två");

        Assert.Equal(["ett", "tva"], text.Anchors);
    }

    [Fact]
    public void Deeper_headings_are_text()
    {
        var text = SectionParser.Parse("## Ett\n\n#### Djupare\n\nText.");

        Assert.Equal(["ett"], text.Anchors);
        Assert.Contains("#### Djupare", text.Sections[0].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_section_holds_its_sub_sections_and_theirs_only_their_own()
    {
        var text = SectionParser.Parse("## Ett\n\nA.\n\n### Två {#tva}\n\nB.");

        Assert.Contains("B.", text.FindText("ett"), StringComparison.Ordinal);
        Assert.Equal("B.", text.FindText("tva"));
        Assert.Null(text.FindText("tre"));
    }

    [Theory]
    [InlineData("Åtgärder vid öroninflammation", "atgarder-vid-oroninflammation")]
    [InlineData("Vård – när & var?", "vard-nar-var")]
    [InlineData("É i ü", "e-i-u")]
    public void An_anchor_is_plain_letters(string words, string anchor) => Assert.Equal(anchor, SectionParser.AnchorOf(words));

    [Fact]
    public void The_standard_sections_have_the_anchors_that_the_taxonomy_says()
    {
        var lines = File.ReadAllLines(Repository.Path("content-seed", "taxonomy", "sections.yaml")).Where(line => line.StartsWith("  - {anchor: ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            var (anchor, title) = (line["  - {anchor: ".Length..line.IndexOf(',', StringComparison.Ordinal)], line[(line.IndexOf("title: ", StringComparison.Ordinal) + 7)..^1]);
            Assert.Equal([anchor], SectionParser.Parse($"## {title}\n\nText.").Anchors);
        });
    }
}
