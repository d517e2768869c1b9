using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;

namespace Vardpersonal.Site.Pages.Start;

/// <summary>The start page's words, and its entrances.</summary>
internal static class StartTexts
{
    /// <summary>One of each kind that a reader can ask with: another name, a symptom, a code.</summary>
    public static IReadOnlyList<string> Examples { get; } = ["grå starr", "andnöd", "I48"];

    public static string Sentence(Region? region) => region is null
        ? "Kunskap för dig som arbetar i vård och omsorg"
        : $"Kunskap för dig som arbetar i vård och omsorg i {region.Name}";

    public static string Description(Region? region) => region is null
        ? "Nationella kliniska kunskapsstöd, handböcker och patienttexter för dig som arbetar i vård och omsorg, med regionernas egna tillägg."
        : $"Nationella kliniska kunskapsstöd med tillägg från {region.Name}, regionens sidor och snabblänkar för dig som arbetar i vård och omsorg.";

    public static IReadOnlyList<Card> Entrances(StartModel page) =>
    [
        new("Områden", page.In("/omraden")) { Text = $"{page.Taxonomy.Areas.Count} områden, från akut vård till ögonsjukdomar." },
        new("Diagnoser A–Ö", page.In("/kunskapsstod")) { Text = $"{page.SupportCount} kunskapsstöd i bokstavsordning." },
        new("Symtom A–Ö", page.In("/symtom")) { Text = $"{page.Taxonomy.Symptoms.Count} symtom: börja i det som patienten söker för." },
        new("Handböcker", "/handbok") { Text = "Steg för steg i det dagliga arbetet, i hemmet och på avdelning." },
        new("Att ge till patienten", page.In("/kunskapsstod?patienttext=ja")) { Text = $"{page.PatientTextCount} texter på klarspråk att skriva ut eller visa." },
        new("Tjänster", page.WithRegion("/tjanster")) { Text = "Bibliotek, läkemedel och e-tjänster via din region." },
        new("Utbildning och film", "/utbildning") { Text = "Korta filmer och kurser, textade." },
        new("Kvalitetsregister", "/kvalitetsregister") { Text = "Vilka som finns, vad de mäter och hur du registrerar." },
    ];

    public static IReadOnlyList<LinkItem> Links(IReadOnlyList<QuickLink> links) =>
        [.. links.Select(link => new LinkItem(link.Title, link.Url, link.SignIn ? LinkMark.SignIn : LinkMark.External))];

    /// <summary>The chosen unit goes along, so that its local supplements are shown.</summary>
    public static string SupportAddress(StartModel page, DocumentSummary document) =>
        document.Address(page.Region?.Slug) + (page.Unit is null ? string.Empty : "?enhet=" + page.Unit.Slug);

    /// <summary>The units to choose from, "no unit" first.</summary>
    public static UnitPicker Units(StartModel page) => new(page.In("/"),
    [
        new(string.Empty, "Ingen enhet vald", page.Unit is null),
        .. page.Units.Select(unit => new SelectOption(unit.Slug, unit.Name, unit == page.Unit)),
    ])
    {
        Label = "Din enhet",
    };
}
