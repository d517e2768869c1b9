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

    internal static string Of(LeafBlock block)
    {
        var text = new StringBuilder();
        if (block.Inline is { } inlines)
        {
            Append(text, inlines);
        }
        else if (block is CodeBlock code)
        {
            text.Append(code.Lines.ToString());
        }

        return Spaces().Replace(text.ToString(), " ").Trim();
    }

    private static void Append(StringBuilder text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case CitationInline citation:
                    text.Append('[').AppendJoin(", ", citation.Numbers).Append(']');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case ContainerInline container:
                    Append(text, container);
                    break;
            }
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Spaces();
}
