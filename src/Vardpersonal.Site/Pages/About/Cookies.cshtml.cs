namespace Vardpersonal.Site.Pages.About;

/// <summary>The cookies and a way to be rid of them: <c>/kakor</c>. The form is answered by <c>POST /kakor</c>.</summary>
public sealed class CookiesModel(SiteServices site) : SitePage(site)
{
    /// <summary>The reader has just had her cookies removed.</summary>
    public bool Cleared => Request.Query["rensat"] == "1";
}
