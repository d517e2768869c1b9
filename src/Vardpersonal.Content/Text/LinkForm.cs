namespace Vardpersonal.Content.Text;

/// <summary>Which addresses a text may link to: the web, mail, telephone, and places on this site.</summary>
internal static class LinkForm
{
    public static bool IsWeb(string url) => StartsWith(url, "https://") || StartsWith(url, "http://");

    public static bool IsAllowed(string url) => IsWeb(url) || StartsWith(url, "mailto:") || StartsWith(url, "tel:") || IsInner(url);

    /// <summary>A path or an anchor here; <c>//host</c> and <c>/\host</c> are other hosts.</summary>
    private static bool IsInner(string url) => url is ['#', ..] or ['/'] || url is ['/', not ('/' or '\\'), ..];

    private static bool StartsWith(string url, string scheme) => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
