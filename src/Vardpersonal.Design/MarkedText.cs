using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Vardpersonal.Design;

/// <summary>Plain text in which some words are to stand out.</summary>
/// <param name="Text">The text.</param>
/// <param name="Marks">Where they stand, in order.</param>
public sealed record MarkedText(string Text, IReadOnlyList<Range> Marks)
{
    /// <summary>Text without anything to mark.</summary>
    public static implicit operator MarkedText(string text) => new(text, []);

    /// <summary>The text in pieces. A mark that begins inside another, or outside the text, is left out.</summary>
    internal IEnumerable<(string Text, bool IsMarked)> Pieces()
    {
        var at = 0;
        foreach (var mark in Marks)
        {
            var (from, to) = (mark.Start.GetOffset(Text.Length), Math.Min(mark.End.GetOffset(Text.Length), Text.Length));
            if (from < at || to <= from)
            {
                continue;
            }

            yield return (Text[at..from], false);
            yield return (Text[from..to], true);
            at = to;
        }

        yield return (Text[at..], false);
    }
}

/// <summary>Marked text as markup.</summary>
public static class MarkedTextMarkup
{
    /// <summary>The text with its marked words in <c>mark</c> elements, encoded.</summary>
    public static IHtmlContent Marked(this IHtmlHelper html, MarkedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var all = new HtmlContentBuilder();
        foreach (var (piece, isMarked) in text.Pieces())
        {
            all.AppendHtml(isMarked ? Markup.Format("<mark>{0}</mark>", piece) : Markup.Text(piece));
        }

        return all;
    }
}
