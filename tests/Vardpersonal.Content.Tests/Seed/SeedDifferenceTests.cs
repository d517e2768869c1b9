using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Text;
using Xunit;

namespace Vardpersonal.Content.Tests.Seed;

/// <summary>The difference between the real editions holds both, whole.</summary>
public sealed class SeedDifferenceTests(ContentSeed seed) : IClassFixture<ContentSeed>
{
    [Fact]
    public void Every_edition_can_be_read_out_of_its_difference_from_the_one_before()
    {
        var pairs = seed.Editions.Join(seed.Editions, edition => (edition.Document, edition.Number + 1), next => (next.Document, next.Number), (older, newer) => (older, newer)).ToList();

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair =>
        {
            var difference = EditionDifference.Between(pair.older, pair.newer);
            Assert.False(difference.IsEmpty);
            Assert.Equal(WordsOf(pair.newer), ReadOut(difference, SpanKind.Inserted));
            Assert.Equal(WordsOf(pair.older), ReadOut(difference, SpanKind.Deleted));
        });
    }

    /// <summary>The words of the text in any order: what was taken away may stand between sections that have changed places.</summary>
    private static IEnumerable<string> WordsOf(Edition edition) => edition.Parts.SelectMany(part =>
    {
        var text = SectionParser.Parse(part);
        return Words(PlainText.Of(text.Preamble)).Concat(text.Sections.SelectMany(section => Words(section.Title).Concat(Words(PlainText.Of(section.Markdown)))
            .Concat(section.SubSections.SelectMany(sub => Words(sub.Title).Concat(Words(PlainText.Of(sub.Markdown)))))));
    }).Order(StringComparer.Ordinal);

    private static IEnumerable<string> ReadOut(EditionDifference difference, SpanKind side) => difference.Parts.SelectMany(part => part.Sections).SelectMany(section =>
        TitleWords(section, side).Concat(section.Blocks.SelectMany(block => block.Cells).SelectMany(cell =>
            Words(string.Concat(cell.Where(span => span.Kind == SpanKind.Equal || span.Kind == side).Select(span => span.Text)))))).Order(StringComparer.Ordinal);

    private static IEnumerable<string> TitleWords(SectionDifference section, SpanKind side) => section.Change == (side == SpanKind.Inserted ? Change.Removed : Change.Added)
        ? []
        : Words(side == SpanKind.Deleted ? section.OlderTitle ?? section.Title : section.Title);

    private static IEnumerable<string> Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
