using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Documents;

/// <summary>Each list's own words.</summary>
internal static class DocumentListTexts
{
    public static string Title(DocumentType type, Region? region) =>
        type == DocumentType.RegionalPage && region is not null ? $"Rutiner och checklistor i {region.Name}" : TypeTexts.Many(type);

    /// <summary>As a search engine shows it.</summary>
    public static string Description(DocumentType type, Region? region) => type switch
    {
        DocumentType.Handbook => "Praktiska handböcker för undersköterskor, hemtjänst, elevhälsa och tandvård: steg för steg, med vad du gör när något inte stämmer.",
        DocumentType.RegionalPage => $"Rutiner, checklistor och kontaktvägar som {region?.Name} själv svarar för.",
        DocumentType.News => "Nyheter för dig som arbetar i vård och omsorg: rättelser, påminnelser och ändringar i det nationella och det regionala stödet.",
        DocumentType.Education => "Korta utbildningar och textade filmer för dig som arbetar i vård och omsorg, att se ensam eller tillsammans.",
        DocumentType.Event => "Webbinarier, temadagar och nätverksträffar för dig som arbetar i vård och omsorg. Tid, plats och anmälan.",
        DocumentType.QualityRegister => "Nationella kvalitetsregister: vad de mäter, vem som registrerar och hur resultaten används i förbättringsarbetet.",
        DocumentType.Service => "Gemensamma tjänster för vårdpersonal efter vad de är till för, med ingången i din region.",
        _ => TypeTexts.Many(type),
    };

    /// <summary>Under the heading: what is here and whom it is for.</summary>
    public static string Intro(DocumentType type, Region? region) => type switch
    {
        DocumentType.Handbook => "Steg för steg i det dagliga arbetet, i hemmet, på boendet, i skolan och på mottagningen.",
        DocumentType.RegionalPage => $"Det som {region?.Name} själv svarar för och som gäller utöver kunskapsstöden.",
        DocumentType.News => "Rättelser, påminnelser och ändringar. Senaste överst.",
        DocumentType.Education => "Korta utbildningar och textade filmer, att se ensam eller gå igenom tillsammans på arbetsplatsen.",
        DocumentType.Event => "Webbinarier, temadagar och nätverksträffar. Nästa överst.",
        DocumentType.QualityRegister => "Vad registren mäter, vem som registrerar och hur du använder resultaten.",
        DocumentType.Service => "Sorterade efter vad du behöver göra. Välj region så leder länkarna till din regions ingång.",
        _ => string.Empty,
    };

    /// <summary>How many were found.</summary>
    public static string Count(DocumentType type, int count) => type switch
    {
        DocumentType.Handbook => count == 1 ? "1 handbok" : $"{count} handböcker",
        DocumentType.RegionalPage => count == 1 ? "1 sida" : $"{count} sidor",
        DocumentType.News => count == 1 ? "1 nyhet" : $"{count} nyheter",
        DocumentType.Education => count == 1 ? "1 utbildning" : $"{count} utbildningar",
        DocumentType.Event => $"{count} kommande",
        DocumentType.QualityRegister => $"{count} kvalitetsregister",
        DocumentType.Service => count == 1 ? "1 tjänst" : $"{count} tjänster",
        _ => $"{count} sidor",
    };

    public static string Empty(DocumentType type, Region? region) => type switch
    {
        DocumentType.RegionalPage => $"{region?.Name} har inte lagt in några egna sidor än",
        DocumentType.Event => "Inget är inplanerat just nu",
        DocumentType.News => "Det finns inga nyheter än",
        _ => "Här finns inget publicerat än",
    };
}
