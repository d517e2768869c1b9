using Vardpersonal.Design;
using Vardpersonal.Design.Components;
using Vardpersonal.Design.Layout;
using Vardpersonal.Site.Visits;

namespace Vardpersonal.Site.Frame;

/// <summary>Header, footer and everything else around a page, the same on all of them.</summary>
internal static class FrameBuilder
{
    public static PageFrame Build(SitePage page, string title, string description, string path, IReadOnlyList<LinkItem> trail)
    {
        var settings = page.Settings;
        return new(title, Header(page, path), Footer(page))
        {
            SiteName = settings.Name,
            Description = description,
            CanonicalUrl = settings.Absolute(path),
            AlternateFeed = new("Nytt och reviderat", page.In("/nytt.atom")),
            Breadcrumb = IsStart(path, page) ? null : new([new LinkItem("Startsida", page.In("/")), .. trail], title),
            Welcome = Welcome(page),
            Notices = settings.ContentIsExample ? [new(NoticeKind.Example, "Texterna är skrivna för att visa webbplatsen och ska inte användas i vården.")] : [],
            PrintNote = FormattableString.Invariant($"{settings.Name}. {title}."),
        };
    }

    private static bool IsStart(string path, SitePage page) => path == page.In("/");

    private static SiteHeader Header(SitePage page, string path)
    {
        var settings = page.Settings;
        return new(settings.ShortName, settings.Audience, page.In("/"), Navigation(page, path))
        {
            Region = page.Region is { } region ? new("Region: " + region.Name, ChooseRegion(page, path)) : new("Välj region", ChooseRegion(page, path), IsChosen: false),
            Search = new(page.In("/sok"), Region: page.Region?.Slug),
            SignIn = settings.SignInUrl.Length == 0 ? null : new(settings.SignInText, settings.SignInUrl, LinkMark.External),
        };
    }

    /// <summary>A region is chosen without losing the page, where the page has an address in it.</summary>
    private static string ChooseRegion(SitePage page, string path)
    {
        var below = Below(page, path);
        return Addresses.HasRegional(below) ? "/valj-region?fran=" + Uri.EscapeDataString(below) : "/valj-region";
    }

    private static string Below(SitePage page, string path) => page.Region is null ? path : path[(page.Region.Slug.Length + 1)..];

    private static IReadOnlyList<NavigationItem> Navigation(SitePage page, string path)
    {
        var below = Below(page, path);
        return
        [
            new("Start", page.In("/"), below == "/"),
            new("Kunskapsstöd", page.In("/kunskapsstod"), below.StartsWith("/kunskapsstod", StringComparison.Ordinal)),
            new("Områden", page.In("/omraden"), below.StartsWith("/omraden", StringComparison.Ordinal)),
            new("Nytt", page.In("/nytt"), below.StartsWith("/nytt", StringComparison.Ordinal)),
        ];
    }

    private static SiteFooter Footer(SitePage page)
    {
        var settings = page.Settings;
        return new(
            [
                new("Innehåll", [new("Kunskapsstöd A–Ö", page.In("/kunskapsstod")), new("Symtom A–Ö", page.In("/symtom")), new("Handböcker", "/handbok"), new("Utbildning och film", "/utbildning"), new("Kalender", page.WithRegion("/kalender")), new("Kvalitetsregister", "/kvalitetsregister"), new("Tjänster", page.WithRegion("/tjanster"))]),
                new($"Om {settings.ShortName}", [new($"Om {settings.Name}", "/om"), new("Kontakt", "/kontakt"), new("För författare", "/forfattare"), new("Kunskapsstöd på remiss", "/remiss"), new("Så väljer vi källor", "/kallor"), new("Hjälp", "/hjalp")]),
                new("Digital tillgänglighet", [new("Tillgänglighetsredogörelse", "/tillganglighet"), new("Behandling av personuppgifter", "/personuppgifter"), new("Kakor och inställningar för kakor", "/kakor"), new("Öppna data (API)", "/api/openapi.json")]),
            ],
            settings.OwnerText)
        {
            Residents = settings.CitizenSiteUrl.Length == 0 ? null : new(settings.CitizenSiteText, settings.CitizenSiteUrl, LinkMark.External),
        };
    }

    /// <summary>Shown until the reader has said that she has seen it.</summary>
    private static WelcomeNotice? Welcome(SitePage page) => page.Request.Cookies.ContainsKey(SiteCaching.WelcomeCookie) ? null
        : new(page.Request.Path + page.Request.QueryString)
        {
            ReturnToName = VisitEndpoints.ReturnField,
            RememberName = VisitEndpoints.RememberField,
            ResidentsHref = page.Settings.CitizenSiteUrl,
        };
}
