using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vardpersonal.Content.Text;

/// <summary>
/// A Markdown text as sentences: what a search shows of it. Paragraphs are parted by an empty line, a list's items and a table's rows are
/// sentences, links are their words, references by number are left out.
/// </summary>
public static class ReadableText
{
    private const string BetweenParagraphs = "\n\n";

    /// <param name="markdown">The text.</param>
    /// <param name="wordsOfMedia">What a picture or film placed in the text says in words, by its id; null when nothing.</param>
    public static string Of(string markdown, Func<string, string?>? wordsOfMedia = null) =>
        string.Join(BetweenParagraphs, Blocks(Markdown.Parse(markdown, MarkdownPipelines.Pipeline), wordsOfMedia ?? (_ => null)));

    private static IEnumerable<string> Blocks(IEnumerable<Block> blocks, Func<string, string?> wordsOfMedia) =>
        blocks.Select(block => Block(block, wordsOfMedia)).Where(text => text.Length > 0);

    private static string Block(Block block, Func<string, string?> wordsOfMedia) => block switch
    {
        ListBlock list => string.Join(' ', list.OfType<ListItemBlock>().Select(item => Item(item, wordsOfMedia)).Where(text => text.Length > 0)),
        Table table => string.Join(' ', table.OfType<TableRow>().Select(row => Row(row, wordsOfMedia)).Where(text => text.Length > 0)),
        ContainerBlock container => string.Join(BetweenParagraphs, Blocks(container, wordsOfMedia)),
        HeadingBlock heading => Sentence(Line(heading)),
        LeafBlock leaf when TextRenderer.MediaIdOf(leaf) is { } id => wordsOfMedia(id) ?? string.Empty,
        LeafBlock leaf => Line(leaf),
        _ => string.Empty,
    };

    private static string Item(ListItemBlock item, Func<string, string?> wordsOfMedia) => string.Join(' ', Blocks(item, wordsOfMedia).Select(Sentence));

    /// <summary>The first cell names the row, the others are what it says.</summary>
    private static string Row(TableRow row, Func<string, string?> wordsOfMedia)
    {
        var cells = row.OfType<TableCell>().Select(cell => string.Join(' ', Blocks(cell, wordsOfMedia))).Where(text => text.Length > 0).ToList();
        return cells.Count == 0 ? string.Empty : Sentence(cells.Count == 1 ? cells[0] : $"{cells[0]}: {string.Join("; ", cells.Skip(1))}");
    }

    private static string Sentence(string text)
    {
        var words = text.TrimEnd(',', ';', ' ');
        return words.Length == 0 || words[^1] is '.' or '!' or '?' or ':' or '…' ? words : words + ".";
    }

    private static string Line(LeafBlock block) =>
        string.Join(' ', InlineText.Of(block, WriteAddress).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void WriteAddress(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case CitationInline:
                DropSpace(text);
                break;
        }
    }

    /// <summary>The space before a reference goes with it, so that a sentence ends at its last word.</summary>
    private static void DropSpace(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}
