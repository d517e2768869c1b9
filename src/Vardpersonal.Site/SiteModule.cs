using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using Vardpersonal.Content.Documents;
using Vardpersonal.Site.Feeds;
using Vardpersonal.Site.Searches;
using Vardpersonal.Site.Visits;

namespace Vardpersonal.Site;

/// <summary>The public pages: their services, their addresses and their error pages.</summary>
public static class SiteModule
{
    private const string ErrorPath = "/_fel/{0}";

    public static void AddSite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Site").Get<SiteSettings>() ?? new SiteSettings());
        services.AddSingleton<SiteServices>();
        services.AddDataProtection();
        services.AddSingleton<Pages.Reports.FormAge>();
        services.AddRazorPages(options =>
        {
            options.RootDirectory = "/Pages";
            Addresses.Add(options.Conventions);
        });
        // Å, ä and ö as they are: an entity for each would make the pages a tenth larger.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
    }

    /// <summary>Errors as pages, for everything but the API.</summary>
    public static void UseSite(this IApplicationBuilder app) => app.UseWhen(
        context => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
        pages =>
        {
            pages.UseExceptionHandler("/_fel/500");
            pages.UseStatusCodePagesWithReExecute(ErrorPath);
        });

    public static void MapSite(this IEndpointRouteBuilder app)
    {
        app.MapFeeds();
        app.MapVisits();
        app.MapClicks();
        app.MapRazorPages();
    }
}

/// <summary>Every page's address, national and regional: the contract of design.md in one list.</summary>
internal static class Addresses
{
    /// <summary>Pages that have the same address below a region.</summary>
    private static readonly IReadOnlyList<(string Page, string Address)> Both =
    [
        ("/Start/Start", string.Empty),
        ("/Supports/All", "kunskapsstod"),
        ("/Supports/Support", "kunskapsstod/{slug}"),
        ("/Supports/PatientText", "kunskapsstod/{slug}/patient"),
        ("/Lists/Areas", "omraden"),
        ("/Lists/Area", "omraden/{slug}"),
        ("/Lists/Symptoms", "symtom"),
        ("/Lists/SymptomPage", "symtom/{slug}"),
        ("/Lists/CodePage", "kod/{code}"),
        ("/Lists/New", "nytt"),
        ("/Search/SearchPage", "sok"),
    ];

    private static readonly IReadOnlyList<(string Page, string Address)> NationalOnly =
    [
        ("/Consultations/Consultations", "remiss"),
        ("/Consultations/Consultation", "remiss/{slug}"),
        ("/Regions/ChooseRegion", "valj-region"),
        ("/Reports/Report", "rapportera"),
        ("/About/Sources", "kallor"),
        ("/About/Accessibility", "tillganglighet"),
        ("/About/Cookies", "kakor"),
        ("/About/PersonalData", "personuppgifter"),
        ("/About/Contact", "kontakt"),
        ("/About/HelpPage", "hjalp"),
        ("/About/Authors", "forfattare"),
        ("/About/AboutSite", "om"),
        ("/Errors/Error", "_fel/{status:int}"),
    ];

    /// <summary>Whether a path without region has a page at the same address below one.</summary>
    public static bool HasRegional(string path) => Both.Any(page => page.Address.Length > 0 && (path + "/").StartsWith($"/{page.Address.Split('/')[0]}/", StringComparison.Ordinal));

    public static void Add(PageConventionCollection conventions)
    {
        foreach (var (page, address) in Both)
        {
            conventions.AddPageRoute(page, "/" + address);
            conventions.AddPageRoute(page, "/{region}/" + address);
        }

        foreach (var (page, address) in NationalOnly)
        {
            conventions.AddPageRoute(page, "/" + address);
        }

        conventions.AddPageRoute("/Regions/Units", "/{region}/enheter");
        foreach (var type in DocumentTypeFacts.All)
        {
            AddDocuments(conventions, type);
        }
    }

    /// <summary>A type's list, its pages and their editions. Only what can be of a region has addresses below one.</summary>
    private static void AddDocuments(PageConventionCollection conventions, DocumentTypeFacts type)
    {
        var starts = type.Region == RegionRule.Always ? new[] { "/{region}/" } : type.Type == DocumentType.KnowledgeSupport ? ["/", "/{region}/"] : ["/"];
        foreach (var start in starts)
        {
            var page = $"{start}{type.Path}/{{slug}}";
            if (type.Type != DocumentType.KnowledgeSupport)
            {
                conventions.AddPageRoute("/Documents/DocumentList", start + type.Path);
                conventions.AddPageRoute("/Documents/Document", page);
            }

            conventions.AddPageRoute("/Editions/Editions", page + "/versioner");
            conventions.AddPageRoute("/Editions/EditionPage", page + "/versioner/{number}");
            conventions.AddPageRoute("/Editions/Difference", page + "/versioner/{from}/{to}");
        }
    }
}
