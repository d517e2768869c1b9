namespace Vardpersonal.Site.Pages.About;

/// <summary>How to use the site: <c>/hjalp</c>.</summary>
public sealed class HelpPageModel(SiteServices site) : SitePage(site)
{
}
