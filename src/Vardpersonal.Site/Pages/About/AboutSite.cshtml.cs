using System.Reflection;

namespace Vardpersonal.Site.Pages.About;

/// <summary>What the site is, who stands behind it and exactly which version answers: <c>/om</c>.</summary>
public sealed class AboutSiteModel(SiteServices site) : SitePage(site)
{
    /// <summary>The program's version with, where it was built from a repository, the commit.</summary>
    public static string ProgramVersion { get; } =
        typeof(AboutSiteModel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "okänd";
}
