using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Design;
using Vardpersonal.Design.Layout;
using Vardpersonal.Site.Frame;

namespace Vardpersonal.Site;

/// <summary>What every public page shares: the reader's region from the address, refusals as pages, redirects that keep the query.</summary>
public abstract class SitePage(SiteServices site) : PageModel
{
    protected SiteServices Site { get; } = site;

    /// <summary>The region in the address; null nationally.</summary>
    public Region? Region { get; private set; }

    public Catalogue Catalogue { get; } = site.Catalogue;

    public TaxonomySnapshot Taxonomy => Catalogue.Taxonomy;

    public SiteSettings Settings => Site.Settings;

    public DateOnly Today => Site.Today;

    /// <summary>The address of a page in the reader's region.</summary>
    public string In(string path) => Region is null ? path : $"/{Region.Slug}{path}";

    /// <summary>The address of a list that is read nationally and can put the reader's region first.</summary>
    public string WithRegion(string path) => Region is null ? path : $"{path}?region={Region.Slug}";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null && !HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method))
        {
            // Razor would show the page without having read anything for it.
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        if (RouteData.Values["region"] is string slug)
        {
            Region = Taxonomy.Region(slug);
            if (Region is null)
            {
                context.Result = Refuse(new Refusal.NotFound("region", slug));
            }
        }
    }

    /// <summary>What stands around the page.</summary>
    /// <param name="path">The page's canonical path, without query.</param>
    /// <param name="trail">The way from the start page; the start page itself is added.</param>
    public PageFrame Frame(string title, string description, string path, params IReadOnlyList<LinkItem> trail) =>
        FrameBuilder.Build(this, title, description, path, trail);

    /// <summary>Ends the request with the refusal's status; the error page tells the reader why.</summary>
    protected IActionResult Refuse(Refusal why)
    {
        if (why is Refusal.Moved(var type, var owner, var slug))
        {
            return MovedTo(type, owner, slug);
        }

        HttpContext.Items[typeof(Refusal)] = why;
        return StatusCode(Errors.RefusalStatus.Of(why));
    }

    /// <summary>Reads <c>per</c>. False with the refusal set when it is no time that has been.</summary>
    protected bool TryReadTime(string? per, out DateTimeOffset? time, out Refusal? refusal)
    {
        (time, refusal) = (null, null);
        if (string.IsNullOrWhiteSpace(per))
        {
            return true;
        }

        if (!ReaderTime.TryRead(per, Site.Clock.GetUtcNow(), out var read))
        {
            refusal = new Refusal.BadValue("per", per.Length > 60 ? per[..60] : per);
            return false;
        }

        time = read;
        return true;
    }

    private RedirectResult MovedTo(DocumentType type, string? owner, string slug)
    {
        var facts = DocumentTypeFacts.Of(type);
        var old = Request.Path.Value ?? string.Empty;
        var start = facts.Address(slug, owner, Region?.Slug);
        var rest = old.Split('/').SkipWhile(part => part != facts.Path).Skip(2);
        return RedirectPermanent(new PathString(string.Join('/', rest.Prepend(start))).ToUriComponent() + Request.QueryString);
    }
}
