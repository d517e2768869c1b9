using Vardpersonal.Content.Documents;
using Vardpersonal.Design.Components;
using Vardpersonal.Site.Reading;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>The words of the list of all knowledge supports, and its entries.</summary>
internal static class AllTexts
{
    public static string Lead(AllModel page)
    {
        var region = page.Region is null ? string.Empty : $", med tillägg från {page.Region.Name}";
        return page.WithPatientText
            ? $"{page.Count} kunskapsstöd har en text på klarspråk att ge till patienten."
            : $"{page.Count} nationella stöd för utredning, behandling och uppföljning{region}.";
    }

    /// <summary>Who looks for patient texts gets one with a single step.</summary>
    public static DocumentEntry Entry(AllModel page, DocumentSummary document)
    {
        var entry = Listing.Entry(page, document);
        return page.WithPatientText ? entry with { Facts = [new(string.Empty, "Text till patienten", entry.Href + "/patient"), .. entry.Facts] } : entry;
    }
}
