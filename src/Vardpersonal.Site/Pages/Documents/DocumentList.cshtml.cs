using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;

namespace Vardpersonal.Site.Pages.Documents;

/// <summary>The list of one type, one level up from its pages: <c>/handbok</c>, <c>/nyheter</c> …, <c>/{region}/sidor</c>.</summary>
public sealed class DocumentListModel(SiteServices site) : SitePage(site)
{
    [BindProperty(SupportsGet = true, Name = "malgrupp")]
    public string? Audience { get; set; }

    [BindProperty(SupportsGet = true, Name = "verksamhet")]
    public string? Setting { get; set; }

    public DocumentTypeFacts Type { get; private set; } = null!;

    /// <summary>In the order that suits the type: events by date, news newest first, the rest alphabetically.</summary>
    public IReadOnlyList<DocumentSummary> Documents { get; private set; } = [];

    /// <summary>Events that have been.</summary>
    public IReadOnlyList<DocumentSummary> Past { get; private set; } = [];

    public IActionResult OnGet()
    {
        Type = PageType.Of(Request.Path, Region);
        var (now, audience, setting) = (Site.Clock.GetUtcNow(), None(Audience), None(Setting));
        if (audience is not null && !Taxonomy.HasAudience(audience))
        {
            return Refuse(new Refusal.BadValue("malgrupp", audience));
        }

        if (setting is not null && !Taxonomy.HasSetting(setting))
        {
            return Refuse(new Refusal.BadValue("verksamhet", setting));
        }

        var found = Catalogue.Live(Type.Type, Region?.Slug)
            .Where(document => (audience is null || document.Audiences.Contains(audience)) && (setting is null || document.Settings.Contains(setting)));
        Documents = Type.Type switch
        {
            DocumentType.Event => [.. found.Where(document => document.Ends >= now).OrderBy(document => document.Starts)],
            DocumentType.News => [.. found.OrderByDescending(document => document.Updated)],
            _ => [.. found],
        };
        Past = Type.Type == DocumentType.Event ? [.. found.Where(document => document.Ends < now).OrderByDescending(document => document.Starts)] : [];
        return Page();
    }

    private static string? None(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
