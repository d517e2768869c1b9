namespace Vardpersonal.Site.Pages.About;

/// <summary>What is kept about people, and what is not: <c>/personuppgifter</c>.</summary>
public sealed class PersonalDataModel(SiteServices site) : SitePage(site)
{
}
