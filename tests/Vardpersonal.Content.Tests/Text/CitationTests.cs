using Vardpersonal.Content.Text;
using Xunit;

namespace Vardpersonal.Content.Tests.Text;

public sealed class CitationTests
{
    [Theory]
    [InlineData("Text [1].", new[] { 1 })]
    [InlineData("Text [1, 3] och [2].", new[] { 1, 3, 2 })]
    [InlineData("Text [1,3].", new[] { 1, 3 })]
    [InlineData("Text [999].", new[] { 999 })]
    [InlineData("Ett poäng för varje fynd [1]:", new[] { 1 })]
    [InlineData("[1]: först på raden", new[] { 1 })]
    public void Numbers_in_brackets_are_citations(string markdown, int[] numbers) =>
        Assert.Equal(numbers, MarkdownPointers.Of(markdown).Citations.Select(citation => citation.Number));

    [Theory]
    [InlineData("[1](https://www.1177.se/)")]
    [InlineData("[1177]")]
    [InlineData("[a]")]
    [InlineData("[1, a]")]
    [InlineData("[1,]")]
    [InlineData("[]")]
    [InlineData("`[1]`")]
    [InlineData("\\[1]")]
    public void Anything_else_in_brackets_is_not(string markdown) => Assert.Empty(MarkdownPointers.Of(markdown).Citations);

    [Fact]
    public void A_citation_knows_its_line() => Assert.Equal([(2, 4)], MarkdownPointers.Of("Ett.\n\nTvå.\n\nTre [2].").Citations);

    [Fact]
    public void A_citation_links_to_its_references()
    {
        var html = TextRenderer.RenderToString("Text [1, 3].", RenderContext.Bare);

        Assert.Contains("<a href=\"#referens-1\" aria-label=\"Referens 1\">1</a>, <a href=\"#referens-3\"", html, StringComparison.Ordinal);
    }
}
