using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Documents;

/// <summary>The list of one type, one level up from its pages: <c>/handbok</c>, <c>/nyheter</c> …, <c>/{region}/sidor</c>.</summary>
public sealed class DocumentListModel(SiteServices site) : SitePage(site)
{
    /// <summary>Past events are kept at their addresses; the list shows the latest.</summary>
    private const int PastShown = 30;

    /// <summary>Most documents whose whole edition is read for the list.</summary>
    private const int MostRead = 100;

    [BindProperty(SupportsGet = true, Name = "malgrupp")]
    public string? Audience { get; set; }

    [BindProperty(SupportsGet = true, Name = "verksamhet")]
    public string? Setting { get; set; }

    /// <summary>The reader's region, where the list's address holds none.</summary>
    [BindProperty(SupportsGet = true, Name = "region")]
    public string? ReaderSlug { get; set; }

    public DocumentTypeFacts Type { get; private set; } = null!;

    public Region? Reader { get; private set; }

    /// <summary>In the order that suits the type: events by date, news newest first, the rest alphabetically.</summary>
    public IReadOnlyList<DocumentSummary> Documents { get; private set; } = [];

    /// <summary>Events that have been.</summary>
    public IReadOnlyList<DocumentSummary> Past { get; private set; } = [];

    /// <summary>The editions of what cannot be listed without them: services and coming events.</summary>
    public IReadOnlyDictionary<DocumentId, Edition> Editions { get; private set; } = new Dictionary<DocumentId, Edition>();

    public string Address => In("/" + Type.Path);

    /// <summary>Whether the region is a choice on the page and not a part of its address.</summary>
    public bool ChoosesRegion => Type.Region == RegionRule.May || Type.Type == DocumentType.Service;

    public bool IsNarrowed => !string.IsNullOrEmpty(Audience) || !string.IsNullOrEmpty(Setting) || (Region is null && Reader is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Type = PageType.Of(Request.Path, Region);
        Reader = Region ?? Taxonomy.Region(ReaderSlug);
        if (FirstUnknown() is { } unknown)
        {
            return Refuse(unknown);
        }

        var now = Site.Clock.GetUtcNow();
        var found = Find(None(Audience), None(Setting));
        Documents = Type.Type switch
        {
            DocumentType.Event => [.. found.Where(document => document.Ends >= now).OrderBy(document => document.Starts)],
            DocumentType.News => [.. found.OrderByDescending(document => document.Updated)],
            _ => [.. found],
        };
        Past = Type.Type == DocumentType.Event ? [.. found.Where(document => document.Ends < now).OrderByDescending(document => document.Starts).Take(PastShown)] : [];
        await ReadEditionsAsync(ct);
        return Page();
    }

    /// <summary>What the list would hold with these choices. A reader without region meets every region's news and events.</summary>
    public IEnumerable<DocumentSummary> Find(string? audience, string? setting)
    {
        var all = Type.Region == RegionRule.May && Reader is null
            ? Catalogue.Documents.Where(document => document.Type == Type.Type && document.State == DocumentState.Live)
            : Catalogue.Live(Type.Type, Reader?.Slug);
        return all.Where(document => (audience is null || document.Audiences.Contains(audience)) && (setting is null || document.Settings.Contains(setting)));
    }

    private static string? None(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private Refusal? FirstUnknown() =>
        None(Audience) is { } audience && !Taxonomy.HasAudience(audience) ? new Refusal.BadValue("malgrupp", audience)
        : None(Setting) is { } setting && !Taxonomy.HasSetting(setting) ? new Refusal.BadValue("verksamhet", setting)
        : None(ReaderSlug) is { } region && Reader is null ? new Refusal.NotFound("region", region)
        : null;

    private async Task ReadEditionsAsync(CancellationToken ct)
    {
        if (Type.Type is not (DocumentType.Service or DocumentType.Event))
        {
            return;
        }

        var editions = new Dictionary<DocumentId, Edition>();
        foreach (var document in Documents.Take(MostRead))
        {
            if (await Site.Ledger.FindAsync(document.Sequence, ct) is { } row)
            {
                editions.Add(document.Id, LedgerContent.ReadEdition(row.Content));
            }
        }

        Editions = editions;
    }
}
