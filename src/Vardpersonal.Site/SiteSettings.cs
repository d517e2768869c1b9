namespace Vardpersonal.Site;

/// <summary>What an owner sets: its name on the site, who answers, where signing in leads. Section "Site" of the configuration.</summary>
public sealed record SiteSettings
{
    /// <summary>The whole name, as in titles.</summary>
    public string Name { get; init; } = "1177 för vårdpersonal";

    /// <summary>The name in the header, before <see cref="Audience"/>.</summary>
    public string ShortName { get; init; } = "1177";

    public string Audience { get; init; } = "för vårdpersonal";

    public string Owner { get; init; } = string.Empty;

    /// <summary>The paragraph about the owner in the footer.</summary>
    public string OwnerText { get; init; } = string.Empty;

    public string ContactEmail { get; init; } = string.Empty;

    public string ContactPhone { get; init; } = string.Empty;

    public string SignInText { get; init; } = "Logga in";

    public string SignInUrl { get; init; } = string.Empty;

    public string CitizenSiteText { get; init; } = string.Empty;

    public string CitizenSiteUrl { get; init; } = string.Empty;

    /// <summary>Scheme and host that readers use; canonical addresses, the feed and the sitemap are made of it.</summary>
    public string PublicAddress { get; init; } = string.Empty;

    /// <summary>Marks every page as example content that must not be used in care.</summary>
    public bool ContentIsExample { get; init; }

    public string Absolute(string path) => PublicAddress.TrimEnd('/') + path;
}
