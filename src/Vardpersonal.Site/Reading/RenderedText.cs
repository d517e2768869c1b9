using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Supplements;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Site.Reading;

/// <summary>A section ready to be shown.</summary>
public sealed record RenderedSection(
    string Anchor,
    string Title,
    string TitleHtml,
    IReadOnlyList<RenderedPiece> Text,
    IReadOnlyList<RenderedSupplement> Supplements,
    bool SupplementsComeFirst,
    IReadOnlyList<RenderedSection> SubSections);

/// <summary>HTML, or a picture or film to be placed.</summary>
public sealed record RenderedPiece(string? Html, MediaItem? Media);

public sealed record RenderedSupplement(PublishedSupplement Supplement, string Html)
{
    public string Anchor => "tillagg-" + Supplement.Edition.Id.Value;
}

/// <summary>A whole text ready to be shown.</summary>
public sealed record RenderedText(IReadOnlyList<RenderedPiece> Preamble, IReadOnlyList<RenderedSection> Sections, IReadOnlyList<RenderedSupplement> Unplaced);

/// <summary>Renders a composed text for one reader: her region's links, her search words marked.</summary>
public sealed class TextComposer(RenderContext context, IReadOnlyList<MediaItem> media)
{
    public RenderedText Render(PlacedText text) =>
        new(Pieces(text.Preamble), [.. text.Sections.Select(Render)], [.. text.Unplaced.Select(Render)]);

    private RenderedSection Render(PlacedSection section) => new(
        section.Anchor,
        section.Title,
        HitMarkup.Mark(section.Title, context.FindHits),
        Pieces(section.Markdown),
        [.. section.Supplements.Select(Render)],
        section.SupplementsComeFirst,
        [.. section.SubSections.Select(Render)]);

    private RenderedSupplement Render(PublishedSupplement supplement) => new(supplement, TextRenderer.RenderToString(supplement.Edition.Markdown, context));

    private IReadOnlyList<RenderedPiece> Pieces(string markdown) =>
        markdown.Length == 0 ? [] : [.. TextRenderer.Render(markdown, context).Select(Piece).OfType<RenderedPiece>()];

    private RenderedPiece? Piece(TextPiece piece) => piece switch
    {
        TextPiece.Html(var markup) => new(markup, Media: null),
        TextPiece.Media(var id) when media.FirstOrDefault(item => item.Id == id) is { } item => new(Html: null, item),
        _ => null,
    };
}
