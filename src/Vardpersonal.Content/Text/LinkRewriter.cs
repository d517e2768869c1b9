using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vardpersonal.Content.Text;

/// <summary>Resolves links to documents and lets only known schemes through; what cannot be followed becomes plain text.</summary>
internal static class LinkRewriter
{
    public static void Rewrite(MarkdownDocument document, RenderContext context)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage)
            {
                RewriteImage(link);
            }
            else if (Resolve(link.Url ?? string.Empty, context) is { } url)
            {
                link.Url = url;
                MarkExternal(link, url);
            }
            else
            {
                Unlink(link);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !LinkForm.IsWeb(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    private static string? Resolve(string url, RenderContext context)
    {
        if (url.StartsWith(MarkdownPointers.DocumentScheme, StringComparison.Ordinal))
        {
            return context.FindDocument(url[MarkdownPointers.DocumentScheme.Length..])?.Address;
        }

        return LinkForm.IsAllowed(url) ? url : null;
    }

    private static void MarkExternal(LinkInline link, string url)
    {
        if (LinkForm.IsWeb(url))
        {
            link.GetAttributes().AddProperty("rel", "external noopener");
        }
    }

    /// <summary>Pictures come from the media store only; any other image address is dropped and its text kept.</summary>
    private static void RewriteImage(LinkInline image)
    {
        if (image.Url?.StartsWith(MarkdownPointers.MediaScheme, StringComparison.Ordinal) != true)
        {
            Unlink(image);
        }
    }

    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}
