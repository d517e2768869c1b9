namespace Vardpersonal.Design.Components;

/// <summary>The site's footer.</summary>
/// <param name="Columns">Columns of links.</param>
/// <param name="About">One or two sentences about who stands behind the site.</param>
public sealed record SiteFooter(IReadOnlyList<LinkColumn> Columns, string About) : IDesignComponent
{
    /// <summary>The heading above the paragraph.</summary>
    public string AboutTitle { get; init; } = "Kunskapsstöd för dig inom vården";

    /// <summary>To the site for residents.</summary>
    public LinkItem? Residents { get; init; } = new("1177 för invånare", "https://www.1177.se/", LinkMark.External);
}

/// <summary>A column of links under a heading.</summary>
public sealed record LinkColumn(string Title, IReadOnlyList<LinkItem> Links);
