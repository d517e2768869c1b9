using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Text;
using Vardpersonal.Indexing.FindInPage;
using Vardpersonal.Site.Reading;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>A knowledge support, now or as it stood: <c>/kunskapsstod/{slug}</c> and <c>/{region}/kunskapsstod/{slug}</c>.</summary>
public sealed class SupportModel(SiteServices site) : SitePage(site)
{
    /// <summary>More than anyone looks for in a page; longer is cut.</summary>
    private const int LongestFind = 100;

    [BindProperty(SupportsGet = true, Name = "vardniva")]
    public string? Level { get; set; }

    [BindProperty(SupportsGet = true, Name = "enhet")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "per")]
    public string? At { get; set; }

    /// <summary>What the reader looks for in the text.</summary>
    [BindProperty(SupportsGet = true, Name = "hitta")]
    public string? Find { get; set; }

    public DocumentView View { get; private set; } = null!;

    public CareLevel CareLevel { get; private set; }

    public RenderedText Text { get; private set; } = null!;

    /// <summary>The key points as HTML.</summary>
    public IReadOnlyList<string> KeyPoints { get; private set; } = [];

    public FoundInPage? Found { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (!TryReadTime(At, out var time, out var badTime))
        {
            return Refuse(badTime!);
        }

        var outcome = await Site.Documents.HandleAsync(new(DocumentType.KnowledgeSupport, slug, Region?.Slug, EmptyIsNone(Unit), time), ct);
        return outcome.Match(Show, Refuse);
    }

    public SiteServices Services => Site;

    /// <summary>The page's address with another care level or unit, everything else kept.</summary>
    public string Address(CareLevel level, string? unit = null, string? find = null) => SupportAddress.Of(View, level, unit ?? View.Unit?.Slug, At, find);

    private static string? EmptyIsNone(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private IActionResult Show(DocumentView view)
    {
        View = view;
        var levels = view.Edition.CareLevels.ToList();
        if (Level is { Length: > 0 } && CareLevels.ByName(Level) is null)
        {
            return Refuse(new Refusal.BadValue("vardniva", Level.Length > LongestFind ? Level[..LongestFind] : Level));
        }

        CareLevel = CareLevels.ByName(Level) ?? levels[0];
        if (!levels.Contains(CareLevel))
        {
            return Refuse(new Refusal.NoSuchCareLevel(CareLevel, view.Edition.Slug));
        }

        Render(Composition.Of(view, CareLevel));
        return Page();
    }

    private void Render(PlacedText text)
    {
        var finder = Find?.Trim() is { Length: > 0 } query ? new PageFinder(query.Length > LongestFind ? query[..LongestFind] : query) : null;
        Found = finder?.Find(FindablePieces.Of(View.Edition.KeyPoints, text));
        var context = new RenderContext(id => Catalogue.LinkTo(id, Region?.Slug), finder is null ? null : finder.FindHits);
        Text = new TextComposer(context, View.Edition.Media).Render(text);
        KeyPoints = [.. View.Edition.KeyPoints.Select(point => TextRenderer.RenderLine(point, context))];
    }
}
