namespace Vardpersonal.Site.Pages.About;

/// <summary>The accessibility statement that the law demands (2018:1937): <c>/tillganglighet</c>.</summary>
public sealed class AccessibilityModel(SiteServices site) : SitePage(site)
{
}
