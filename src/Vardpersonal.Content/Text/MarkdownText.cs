using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vardpersonal.Content.Text;

/// <summary>What a Markdown text points at: citations, documents, media and addresses, each with its line (from 0) in the text.</summary>
public sealed record MarkdownPointers(
    IReadOnlyList<(int Number, int Line)> Citations,
    IReadOnlyList<(string Id, int Line)> Documents,
    IReadOnlyList<(string Id, int Line)> Media,
    IReadOnlyList<(string Url, int Line)> Links,
    IReadOnlyList<int> RawHtmlLines)
{
    public const string DocumentScheme = "document:";
    public const string MediaScheme = "media:";

    public static MarkdownPointers Of(string markdown)
    {
        var document = Markdown.Parse(markdown, MarkdownPipelines.Pipeline);
        var links = document.Descendants<LinkInline>().Select(link => (Url: link.Url ?? string.Empty, link.Line)).ToList();
        return new(
            [.. document.Descendants<CitationInline>().SelectMany(citation => citation.Numbers.Select(number => (number, citation.Line)))],
            [.. After(links, DocumentScheme)],
            [.. After(links, MediaScheme)],
            [.. links.Where(link => !link.Url.StartsWith(DocumentScheme, StringComparison.Ordinal) && !link.Url.StartsWith(MediaScheme, StringComparison.Ordinal))],
            [.. RawHtml.Lines(markdown)]);
    }

    private static IEnumerable<(string, int)> After(IEnumerable<(string Url, int Line)> links, string scheme) =>
        links.Where(link => link.Url.StartsWith(scheme, StringComparison.Ordinal)).Select(link => (link.Url[scheme.Length..], link.Line));
}

/// <summary>Finds raw HTML, which the site would show as text: the writer is told instead.</summary>
internal static class RawHtml
{
    private static readonly MarkdownPipeline WithHtml = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static IEnumerable<int> Lines(string markdown)
    {
        if (!markdown.Contains('<', StringComparison.Ordinal))
        {
            return [];
        }

        var document = Markdown.Parse(markdown, WithHtml);
        return document.Descendants<HtmlBlock>().Select(block => block.Line).Concat(document.Descendants<HtmlInline>().Select(inline => inline.Line));
    }
}
