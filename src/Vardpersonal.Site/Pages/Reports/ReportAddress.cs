using Vardpersonal.Content.Editions;

namespace Vardpersonal.Site.Pages.Reports;

/// <summary>Where a fault on a page is reported: the form knows the page, its edition and the reader's region.</summary>
internal static class ReportAddress
{
    public static string Of(string path, string? region = null) =>
        "/rapportera?sida=" + Uri.EscapeDataString(path) + (region is null ? string.Empty : "&region=" + region);

    public static string Of(string path, Edition edition, string? region) =>
        FormattableString.Invariant($"{Of(path, region)}&dokument={edition.Document}&utgava={edition.Number}");
}
