namespace Vardpersonal.Site.Pages.About;

/// <summary>How sources are chosen: <c>/kallor</c>.</summary>
public sealed class SourcesModel(SiteServices site) : SitePage(site)
{
}
