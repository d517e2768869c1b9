using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Vardpersonal.Content.Text;

/// <summary>A block of text as compared: its kind and its words, one text a cell.</summary>
internal sealed record TextBlock(BlockKind Kind, IReadOnlyList<string> Cells)
{
    public string Text { get; } = string.Join('\n', Cells);
}

/// <summary>Takes the blocks out of a section, in reading order. A table's rows stay rows.</summary>
internal static class DifferenceBlocks
{
    public static IReadOnlyList<TextBlock> Of(Section? section) => section is null
        ? []
        : [.. Of(section.Markdown), .. section.SubSections.SelectMany(sub => Of(sub.Markdown).Prepend(new(BlockKind.Heading, [sub.Title])))];

    public static IReadOnlyList<TextBlock> Of(string markdown) =>
        [.. Walk(Markdown.Parse(markdown, MarkdownPipelines.Pipeline), inList: false).Where(block => block.Cells.Any(cell => cell.Length > 0))];

    private static IEnumerable<TextBlock> Walk(ContainerBlock container, bool inList) => container.SelectMany(block => block switch
    {
        TableRow row => [new(BlockKind.TableRow, [.. row.OfType<TableCell>().Select(WordsOf)])],
        ContainerBlock inner => Walk(inner, inList || inner is ListItemBlock),
        HeadingBlock heading => [new(BlockKind.Heading, [PlainText.Of(heading)])],
        LinkReferenceDefinition => [],
        LeafBlock leaf => [new(inList ? BlockKind.ListItem : BlockKind.Paragraph, [PlainText.Of(leaf)])],
        _ => Enumerable.Empty<TextBlock>(),
    });

    private static string WordsOf(TableCell cell) => string.Join(' ', cell.Descendants<LeafBlock>().Select(PlainText.Of).Where(text => text.Length > 0));
}
