using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vardpersonal.Content.Text;

/// <summary>Puts <c>mark</c> around what the reader looks for, in text only, never inside markup.</summary>
internal static class HitMarker
{
    public static void Mark(MarkdownDocument document, Func<string, IReadOnlyList<Range>>? findHits)
    {
        if (findHits is null)
        {
            return;
        }

        foreach (var literal in document.Descendants<LiteralInline>().ToList())
        {
            var text = literal.Content.ToString();
            if (findHits(text) is { Count: > 0 } hits)
            {
                Replace(literal, text, hits);
            }
        }
    }

    private static void Replace(LiteralInline literal, string text, IReadOnlyList<Range> hits)
    {
        var at = 0;
        foreach (var hit in hits)
        {
            var (start, length) = hit.GetOffsetAndLength(text.Length);
            literal.InsertBefore(new LiteralInline(text[at..start]));
            literal.InsertBefore(new HtmlInline("<mark>"));
            literal.InsertBefore(new LiteralInline(text[start..(start + length)]));
            literal.InsertBefore(new HtmlInline("</mark>"));
            at = start + length;
        }

        literal.InsertBefore(new LiteralInline(text[at..]));
        literal.Remove();
    }
}
