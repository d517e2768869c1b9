namespace Vardpersonal.Site.Reading;

/// <summary>Where a picture, film or caption file is served.</summary>
public static class MediaAddress
{
    public static string Of(string sha256, string file) => $"/media/{sha256}/{Uri.EscapeDataString(Path.GetFileName(file))}";

    public static string FilmType(string file) => Path.GetExtension(file) == ".mp4" ? "video/mp4" : "video/webm";
}
