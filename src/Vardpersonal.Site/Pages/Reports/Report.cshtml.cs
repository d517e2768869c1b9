using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reports;
using Vardpersonal.Site.Visits;

namespace Vardpersonal.Site.Pages.Reports;

/// <summary>"Rapportera fel på sidan": <c>/rapportera</c>. Asks for no personal data; what was typed is never lost by a fault.</summary>
[NeverCached]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(SiteCaching.FormPolicy)]
public sealed class ReportModel(SiteServices site, ReportFault report, FormAge age) : SitePage(site)
{
    [BindProperty(SupportsGet = true, Name = "sida")]
    public string? PagePath { get; set; }

    [BindProperty(SupportsGet = true, Name = "dokument")]
    public string? Document { get; set; }

    [BindProperty(SupportsGet = true, Name = "utgava")]
    public string? Edition { get; set; }

    [BindProperty(SupportsGet = true, Name = "region")]
    public string? ReportRegion { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Kind { get; set; }

    [BindProperty(Name = "text")]
    public string? Message { get; set; }

    [BindProperty(Name = "kontakt")]
    public string? Contact { get; set; }

    /// <summary>Hidden from people; machines fill it in.</summary>
    [BindProperty(Name = "webbplats")]
    public string? Trap { get; set; }

    [BindProperty(Name = "visad")]
    public string? Shown { get; set; }

    public IReadOnlyDictionary<string, string> Faults { get; private set; } = new Dictionary<string, string>();

    public bool Thanked { get; private set; }

    public string Seal => age.Seal();

    /// <summary>The page that the report is about, if it is one of ours.</summary>
    public string PageAddress => SafeReturn.To(PagePath);

    /// <summary>Whether the reader came from the page that the report is about.</summary>
    public bool KnowsPage => PageAddress != "/" && !Faults.ContainsKey("page");

    /// <summary>The document's title, where the report is about one.</summary>
    public string? DocumentTitle => DocumentId.TryParse(Document) is { } id ? Catalogue.Find(id)?.Title : null;

    public void OnGet()
    {
        PagePath ??= "/";
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(Trap))
        {
            // A machine is thanked like anyone and nothing is kept.
            Thanked = true;
            return Page();
        }

        if (!age.IsHuman(Shown))
        {
            return Fail(new Dictionary<string, string> { ["form"] = "Formuläret hade legat för länge, eller skickades för snabbt. Texten är kvar: skicka igen." });
        }

        var outcome = await report.HandleAsync(new(PagePath, Document, Edition, ReportRegion, Kind, Message, Contact), ct);
        return outcome.Match(
            _ =>
            {
                Thanked = true;
                return Page();
            },
            why => why is Refusal.FaultyFields(var faults) ? Fail(faults.DistinctBy(fault => fault.Field).ToDictionary(fault => fault.Field, fault => fault.Text)) : Refuse(why));
    }

    private IActionResult Fail(IReadOnlyDictionary<string, string> faults)
    {
        Faults = faults;
        Response.StatusCode = 422;
        return Page();
    }
}
