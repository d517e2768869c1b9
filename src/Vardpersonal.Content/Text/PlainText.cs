using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vardpersonal.Content.Text;

/// <summary>The words of a Markdown text without its marks: for comparison, excerpts and readability.</summary>
public static partial class PlainText
{
    /// <summary>Blocks separated by line breaks, white space folded.</summary>
    public static string Of(string markdown) =>
        string.Join('\n', Markdown.Parse(markdown, MarkdownPipelines.Pipeline).Descendants<LeafBlock>().Select(Of).Where(text => text.Length > 0));

    internal static string Of(LeafBlock block) => Spaces().Replace(InlineText.Of(block, WriteCitation), " ").Trim();

    private static void WriteCitation(StringBuilder text, Inline inline)
    {
        if (inline is CitationInline citation)
        {
            text.Append('[').AppendJoin(", ", citation.Numbers).Append(']');
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Spaces();
}
