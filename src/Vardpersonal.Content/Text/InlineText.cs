using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vardpersonal.Content.Text;

/// <summary>The letters of a block without its marks. What is not letters (a reference, an address) is written as the caller wants it.</summary>
internal static class InlineText
{
    /// <param name="writeOther">Writes a reference or an address; leaves out what it does not know.</param>
    public static string Of(LeafBlock block, Action<StringBuilder, Inline> writeOther)
    {
        var text = new StringBuilder();
        if (block.Inline is { } inlines)
        {
            Append(text, inlines, writeOther);
        }
        else if (block is CodeBlock code)
        {
            text.Append(code.Lines.ToString());
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ContainerInline inlines, Action<StringBuilder, Inline> writeOther)
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
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case ContainerInline container:
                    Append(text, container, writeOther);
                    break;
                default:
                    writeOther(text, inline);
                    break;
            }
        }
    }
}
