using System.Text;

namespace Vardpersonal.Content.Media;

/// <summary>A picture, film or caption file. The hash is its identity; the bytes never change.</summary>
public sealed record MediaFile(string Name, string ContentType, string Sha256, byte[] Bytes);

/// <summary>What may be stored, told by the content and not by the name alone.</summary>
public static class MediaTypes
{
    /// <returns>The content type, or null when the content is none of ours or not what the name says.</returns>
    public static string? Recognise(string name, ReadOnlySpan<byte> bytes) => Path.GetExtension(name) switch
    {
        ".svg" when IsInertSvg(bytes) => "image/svg+xml",
        ".png" when bytes.Length > 8 && bytes[0] == 0x89 && bytes[1..4].SequenceEqual("PNG"u8) => "image/png",
        ".jpg" or ".jpeg" when bytes.Length > 3 && bytes[0] == 0xFF && bytes[1] == 0xD8 => "image/jpeg",
        ".webp" when bytes.Length > 12 && bytes[..4].SequenceEqual("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8) => "image/webp",
        ".webm" when bytes.Length > 4 && bytes[0] == 0x1A && bytes[1] == 0x45 && bytes[2] == 0xDF && bytes[3] == 0xA3 => "video/webm",
        ".mp4" when bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8) => "video/mp4",
        ".vtt" when bytes.StartsWith("WEBVTT"u8) => "text/vtt",
        _ => null,
    };

    /// <summary>A drawing that holds nothing which runs or fetches: no script, no event handlers, no foreign content, no outer addresses.</summary>
    private static bool IsInertSvg(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        string[] forbidden = ["<script", "<foreignObject", "<!ENTITY", "javascript:", "<iframe", "<use href=\"http", "url(http", "href=\"http", "<animate", "<set "];
        return text.Contains("<svg", StringComparison.Ordinal)
            && !forbidden.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase))
            && !System.Text.RegularExpressions.Regex.IsMatch(text, @"\son[a-z]+\s*=", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
