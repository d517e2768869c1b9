using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Site.Feeds;

namespace Vardpersonal.Site.Pages.Start;

/// <summary>The start page, national and per region: <c>/</c> and <c>/{region}/</c>.</summary>
public sealed class StartModel(SiteServices site) : SitePage(site)
{
    private const int LatestShown = 8;
    private const int NewsShown = 4;
    private const int EventsShown = 4;

    /// <summary>The unit whose quick links are shown beside the region's.</summary>
    [BindProperty(SupportsGet = true, Name = "enhet")]
    public string? UnitSlug { get; set; }

    public Unit? Unit { get; private set; }

    public IReadOnlyList<NewsItem> Latest { get; private set; } = [];

    public IReadOnlyList<DocumentSummary> News { get; private set; } = [];

    public IReadOnlyList<DocumentSummary> Events { get; private set; } = [];

    public IReadOnlyList<DocumentSummary> Consultations { get; private set; } = [];

    public IReadOnlyList<DocumentSummary> RegionalPages { get; private set; } = [];

    /// <summary>Knowledge supports that the region has written supplements to.</summary>
    public IReadOnlyList<DocumentSummary> Supplemented { get; private set; } = [];

    /// <summary>The region's units to choose from.</summary>
    public IReadOnlyList<Unit> Units => Region is null ? [] : [.. Taxonomy.UnitsOf(Region.Slug).OrderBy(unit => unit.Name, SwedishOrder.Instance)];

    public int SupportCount { get; private set; }

    public int PatientTextCount { get; private set; }

    public IActionResult OnGet()
    {
        if (RouteData.Values["region"] is null && Taxonomy.Region(Request.Cookies[SiteCaching.RegionCookie]) is { } remembered && !Request.Query.ContainsKey("nationellt"))
        {
            return Redirect($"/{remembered.Slug}/");
        }

        if (UnitSlug is { Length: > 0 })
        {
            Unit = Region is null ? null : Taxonomy.Unit(Region.Slug, UnitSlug);
            if (Unit is null)
            {
                return Refuse(new Refusal.NotFound("unit", UnitSlug));
            }
        }

        Read();
        return Page();
    }

    private void Read()
    {
        var now = Site.Clock.GetUtcNow();
        Latest = Feeds.News.Latest(Catalogue, Region?.Slug, LatestShown);
        News = [.. Catalogue.Live(DocumentType.News, Region?.Slug).OrderByDescending(news => news.Updated).Take(NewsShown)];
        Events = [.. Catalogue.Live(DocumentType.Event, Region?.Slug).Where(occasion => occasion.Ends >= now).OrderBy(occasion => occasion.Starts).Take(EventsShown)];
        Consultations = Catalogue.OutForConsultation(Today);
        RegionalPages = Region is null ? [] : [.. Catalogue.Live(DocumentType.RegionalPage, Region.Slug)];
        var supports = Catalogue.Live(DocumentType.KnowledgeSupport, Region?.Slug).ToList();
        (SupportCount, PatientTextCount) = (supports.Count, supports.Count(support => support.HasPatientText));
        Supplemented = Region is null ? [] : [.. supports.Where(HasSupplement)];
    }

    private bool HasSupplement(DocumentSummary document) =>
        Catalogue.SupplementsOf(document.Id).Any(supplement => supplement.Live && supplement.Region == Region?.Slug && (supplement.Unit is null || supplement.Unit == Unit?.Slug));
}
