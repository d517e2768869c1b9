namespace Vardpersonal.Design.Components;

/// <summary>The site's header: name, search, region and navigation. On a narrow screen name, search and menu.</summary>
/// <param name="Name">The first, heavier part of the name, set as plain text.</param>
/// <param name="Audience">The second, lighter part of the name.</param>
/// <param name="HomeHref">Where the name leads.</param>
/// <param name="Navigation">The row of links.</param>
public sealed record SiteHeader(string Name, string Audience, string HomeHref, IReadOnlyList<NavigationItem> Navigation) : IDesignComponent
{
    /// <summary>The reader's region, or an invitation to choose one. A link to a page.</summary>
    public RegionChoice? Region { get; init; }

    /// <summary>The search form; null where the page has a larger one.</summary>
    public HeaderSearch? Search { get; init; }

    /// <summary>Sign in, or the signed-in person's desk.</summary>
    public LinkItem? SignIn { get; init; }
}

/// <summary>The region in the header.</summary>
/// <param name="Text">"Region Gotland" or "Välj region".</param>
/// <param name="Href">The page where regions are chosen.</param>
/// <param name="IsChosen">Whether a region has been chosen.</param>
public sealed record RegionChoice(string Text, string Href, bool IsChosen = true);

/// <summary>The small search form in the header, sent with GET.</summary>
/// <param name="Action">The search page.</param>
/// <param name="Label">The field's label, read out and shown as placeholder.</param>
/// <param name="Query">What the reader has searched for.</param>
/// <param name="Region">The region that suggestions are made for.</param>
public sealed record HeaderSearch(string Action, string Label = "Sök kunskapsstöd, symtom eller kod", string? Query = null, string? Region = null);
