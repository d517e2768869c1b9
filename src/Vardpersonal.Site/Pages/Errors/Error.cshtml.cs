using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Site.Errors;

namespace Vardpersonal.Site.Pages.Errors;

/// <summary>Every refusal and error as a page that helps; reached by re-execution only.</summary>
[NeverCached]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(SiteServices site) : SitePage(site)
{
    public ErrorText Text { get; private set; } = null!;

    private string? region;

    /// <summary>The withdrawn edition's own facts, when that is why.</summary>
    public Refusal.Gone? Gone { get; private set; }

    /// <summary>The address that was asked for, without its query.</summary>
    public string Asked { get; private set; } = "/";

    /// <summary>Where the reader searches on, in her region if the address had one.</summary>
    public string SearchAddress { get; private set; } = "/sok";

    /// <summary>What was withdrawn can still be read, edition by edition.</summary>
    public string? HistoryAddress => Gone is null ? null
        : DocumentTypeFacts.Of(Gone.LastEdition.Type).Address(Gone.LastEdition.Slug, Gone.LastEdition.Region, region) + "/versioner";

    /// <summary>An error is shown whatever the method of the request that met it.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Show(Convert.ToInt32(RouteData.Values["status"], CultureInfo.InvariantCulture));

    private void Show(int status)
    {
        Asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "/";
        var why = HttpContext.Items[typeof(Refusal)] as Refusal;
        region = Taxonomy.Region(Asked.Trim('/').Split('/')[0])?.Slug;
        SearchAddress = region is null ? "/sok" : $"/{region}/sok";
        Gone = why as Refusal.Gone;
        if (why is Refusal.NotFound("region", var name) && Asked.Trim('/') == name)
        {
            // One unknown word is more likely a misspelled page than a region.
            why = null;
        }

        Text = why is null ? ErrorTexts.OfStatus(status) : ErrorTexts.Of(why, region);
        Text = Text with { Links = [.. Text.Links.Select(link => link.Address == "?" ? (link.Text, Asked) : link)] };
        Response.StatusCode = status is >= 400 and <= 599 ? status : 404;
    }
}
