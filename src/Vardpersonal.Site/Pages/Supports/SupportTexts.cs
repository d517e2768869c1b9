using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Supplements;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>The knowledge support page's own words.</summary>
internal static class SupportTexts
{
    public const string Type = "Kliniskt kunskapsstöd";
    public const string About = "Om innehållet";
    public const string AboutAnchor = "om-innehallet";
    public const string Drifted = "Den nationella texten har ändrats sedan tillägget skrevs.";

    public static string Title(DocumentView view, CareLevel level) =>
        view.Region is { } region ? $"{view.Edition.Title} – {Texts.Level(level).ToLowerInvariant()}, {region.Name}" : $"{view.Edition.Title} – {Texts.Level(level).ToLowerInvariant()}";

    public static string Edition(DocumentView view) =>
        FormattableString.Invariant($"Utgåva {view.Edition.Number}, publicerad {SwedishTime.Words(view.Published)}");

    public static string AsOf(DateTimeOffset time) => $"Du läser sidan som den såg ut {SwedishTime.WordsWithTime(time)}.";

    public static string Owner(PublishedSupplement supplement, Catalogue catalogue)
    {
        var edition = supplement.Edition;
        var region = catalogue.Taxonomy.Region(edition.Region)?.Name ?? edition.Region;
        return edition.Unit is null ? region : $"{catalogue.Taxonomy.Unit(edition.Region, edition.Unit)?.Name ?? edition.Unit}, {region}";
    }

    public static string Overdue(DateOnly due) => $"Översynen skulle ha varit klar {SwedishTime.Words(due)}. Innehållet gäller tills det ersätts, men kan vara inaktuellt.";

    public static string Citation(DocumentView view, SiteSettings settings, string address, DateOnly today) => FormattableString.Invariant(
        $"{view.Edition.Approval.Responsible}. {view.Edition.Title}. Utgåva {view.Edition.Number}. {settings.Name}; {SwedishTime.Words(view.Published)}. Hämtad {SwedishTime.Words(today)}: {settings.Absolute(address)}");
}
