namespace Vardpersonal.Site.Pages.About;

/// <summary>For those who write, review and approve: <c>/forfattare</c>.</summary>
public sealed class AuthorsModel(SiteServices site) : SitePage(site)
{
}
