using Vardpersonal.Design.Components;

namespace Vardpersonal.Design.Layout;

/// <summary>What stands around a page. Set as <c>ViewData["Frame"]</c> by pages whose layout is <c>/Layout/_Frame.cshtml</c>.</summary>
/// <param name="Title">The page's own name; the site's name is added after it.</param>
public sealed record PageFrame(string Title, SiteHeader Header, SiteFooter Footer)
{
    public string SiteName { get; init; } = "1177 för vårdpersonal";

    /// <summary>One or two sentences, as a search engine shows them.</summary>
    public string? Description { get; init; }

    public string? CanonicalUrl { get; init; }

    /// <summary>Keeps search engines out: old editions, search results, errors.</summary>
    public bool NoIndex { get; init; }

    public string OpenGraphType { get; init; } = "article";

    /// <summary>A schema.org description, already encoded for a script element.</summary>
    public string? JsonLd { get; init; }

    /// <summary>Bundles that only this page needs besides the site's own, such as <c>search.js</c>.</summary>
    public IReadOnlyList<string> Bundles { get; init; } = [];

    public LinkItem? AlternateFeed { get; init; }

    /// <summary>The ground of the page: null for white, <c>sand</c> for work pages.</summary>
    public string? Ground { get; init; }

    public Breadcrumb? Breadcrumb { get; init; }

    public WelcomeNotice? Welcome { get; init; }

    /// <summary>What the reader must know before she reads, most important first.</summary>
    public IReadOnlyList<NoticeBanner> Notices { get; init; } = [];

    /// <summary>Printed at the bottom of every sheet: edition and date.</summary>
    public string? PrintNote { get; init; }

    /// <summary>The text's links, printed as a list at the end.</summary>
    public IReadOnlyList<LinkItem> PrintLinks { get; init; } = [];
}
