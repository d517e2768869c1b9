using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.FindInPage;
using Vardpersonal.Site.Reading;

namespace Vardpersonal.Site.Pages.Documents;

/// <summary>A page of any type but knowledge supports: handbook, regional page, news, education, event, register, service.</summary>
public sealed class DocumentModel(SiteServices site) : SitePage(site)
{
    /// <summary>The anchor of what stands before the first heading.</summary>
    public const string Opening = "inledning";

    private const int LongestFind = 100;

    [BindProperty(SupportsGet = true, Name = "per")]
    public string? At { get; set; }

    [BindProperty(SupportsGet = true, Name = "hitta")]
    public string? Find { get; set; }

    /// <summary>The reader's region, where the page's address holds none: a service's way in differs between regions.</summary>
    [BindProperty(SupportsGet = true, Name = "region")]
    public string? ReaderSlug { get; set; }

    public DocumentView View { get; private set; } = null!;

    public DocumentTypeFacts Type { get; private set; } = null!;

    public RenderedText Text { get; private set; } = null!;

    public FoundInPage? Found { get; private set; }

    public Region? Reader { get; private set; }

    public SiteServices Services => Site;

    public string Address => View.Summary.Address(Region?.Slug);

    /// <summary>The list that the document stands in, for the same reader.</summary>
    public string ListAddress => In("/" + Type.Path) + (Region is null && Reader is not null ? "?region=" + Reader.Slug : string.Empty);

    /// <summary>An event that has been.</summary>
    public bool IsOver => View.Edition.Event is { } occasion && occasion.Ends < Site.Clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        Type = PageType.Of(Request.Path, Region);
        if (!TryReadTime(At, out var time, out var badTime))
        {
            return Refuse(badTime!);
        }

        Reader = Region ?? Taxonomy.Region(ReaderSlug);
        if (Reader is null && ReaderSlug is { Length: > 0 })
        {
            return Refuse(new Refusal.NotFound("region", ReaderSlug));
        }

        var outcome = await Site.Documents.HandleAsync(new(Type.Type, slug, Region?.Slug, AsOf: time), ct);
        return outcome.Match(Show, Refuse);
    }

    private IActionResult Show(DocumentView view)
    {
        View = view;
        var placed = Composition.OfMain(view.Edition);
        var finder = Find?.Trim() is { Length: > 0 } query ? new PageFinder(query.Length > LongestFind ? query[..LongestFind] : query) : null;
        IEnumerable<FindablePiece> opening = placed.Preamble.Length == 0 ? [] : [new(Opening, "Inledning", placed.Preamble)];
        Found = finder?.Find(opening.Concat(FindablePieces.Of(placed)));
        Text = new TextComposer(new(id => Catalogue.LinkTo(id, Region?.Slug), finder is null ? null : finder.FindHits), view.Edition.Media).Render(placed);
        return Page();
    }
}

/// <summary>The type of document that an address is for.</summary>
internal static class PageType
{
    public static DocumentTypeFacts Of(Microsoft.AspNetCore.Http.PathString path, Region? region)
    {
        var parts = (path.Value ?? string.Empty).Trim('/').Split('/');
        var segment = region is not null && parts.Length > 1 ? parts[1] : parts[0];
        return DocumentTypeFacts.All.First(facts => facts.Path == segment);
    }
}
