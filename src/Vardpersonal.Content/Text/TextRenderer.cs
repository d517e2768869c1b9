using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vardpersonal.Content.Text;

/// <summary>A link target for <c>document:{id}</c>.</summary>
public sealed record LinkTarget(string Title, string Address);

/// <summary>What a text needs from around it to become HTML.</summary>
/// <param name="FindDocument">Target of a document link, by id; a link to what is not there becomes plain text.</param>
/// <param name="FindHits">Finds what the reader looks for in a run of text; null when she looks for nothing.</param>
/// <param name="CitationPrefix">What reference anchors begin with.</param>
public sealed record RenderContext(
    Func<string, LinkTarget?> FindDocument,
    Func<string, IReadOnlyList<Range>>? FindHits = null,
    string CitationPrefix = "referens-")
{
    public static RenderContext Bare { get; } = new(_ => null);
}

/// <summary>A piece of a rendered text: HTML, or a picture or film (by id) that the page places itself.</summary>
public abstract record TextPiece
{
    private TextPiece()
    {
    }

    public sealed record Html(string Markup) : TextPiece;

    public sealed record Media(string Id) : TextPiece;
}

/// <summary>Markdown to HTML that is safe to put in a page as it is: no raw HTML, only known link schemes. Thread-safe.</summary>
public static class TextRenderer
{
    /// <summary>Headings of the text start here: the page has the levels above.</summary>
    private const int HighestHeading = 4;

    public static IReadOnlyList<TextPiece> Render(string markdown, RenderContext context)
    {
        var pieces = new List<TextPiece>();
        var document = Parse(markdown, context);
        var run = new List<Block>();
        foreach (var block in document)
        {
            if (MediaIdOf(block) is { } id)
            {
                Flush();
                pieces.Add(new TextPiece.Media(id));
            }
            else
            {
                run.Add(block);
            }
        }

        Flush();
        return pieces;

        void Flush()
        {
            if (run.Count > 0)
            {
                pieces.Add(new TextPiece.Html(Write(run)));
                run.Clear();
            }
        }
    }

    /// <summary>The whole text as one string of HTML, media left out.</summary>
    public static string RenderToString(string markdown, RenderContext context) => Write(Parse(markdown, context));

    /// <summary>A single line, such as a key point: inline marks only, no paragraph around.</summary>
    public static string RenderLine(string markdown, RenderContext context)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer) { ImplicitParagraph = true };
        Setup(renderer);
        renderer.Render(Parse(markdown, context));
        return writer.ToString().Trim();
    }

    private static MarkdownDocument Parse(string markdown, RenderContext context)
    {
        var document = Markdown.Parse(markdown, MarkdownPipelines.Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Max(heading.Level, HighestHeading);
        }

        LinkRewriter.Rewrite(document, context);
        HitMarker.Mark(document, context.FindHits);
        foreach (var citation in document.Descendants<CitationInline>())
        {
            citation.SetData(CitationRenderer.PrefixKey, context.CitationPrefix);
        }

        return document;
    }

    private static string Write(IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Setup(renderer);
        foreach (var block in blocks)
        {
            renderer.Write(block);
        }

        return writer.ToString();
    }

    private static void Setup(HtmlRenderer renderer)
    {
        MarkdownPipelines.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.ObjectRenderers.Add(new CitationRenderer());
    }

    internal static string? MediaIdOf(Block block) =>
        block is ParagraphBlock { Inline: { } inlines } && inlines.FirstChild is LinkInline { IsImage: true, NextSibling: null } image
            && image.Url?.StartsWith(MarkdownPointers.MediaScheme, StringComparison.Ordinal) == true
            ? image.Url[MarkdownPointers.MediaScheme.Length..]
            : null;
}
