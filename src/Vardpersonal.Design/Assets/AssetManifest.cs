using System.Text.Json;

namespace Vardpersonal.Design.Assets;

/// <summary>
/// The addresses of the bundled files, read from the bundle's <c>assets.json</c>. Read again when the file has changed, so that a new bundle
/// shows without a restart. Without the file the pages work unstyled.
/// </summary>
public sealed class AssetManifest(string path)
{
    private readonly Lock gate = new();
    private Dictionary<string, string> addresses = new(StringComparer.Ordinal);
    private DateTime readFrom;

    /// <summary>The address of a bundled file, such as <c>site.css</c>; null when it is not in the bundle.</summary>
    public string? Find(string name)
    {
        lock (gate)
        {
            ReadIfChanged();
            return addresses.GetValueOrDefault(name);
        }
    }

    private void ReadIfChanged()
    {
        // A missing file has the year 1601 as its time, so it too is read once and not again until it comes.
        var written = File.GetLastWriteTimeUtc(path);
        if (written == readFrom)
        {
            return;
        }

        var read = File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) : null;
        addresses = new Dictionary<string, string>(read ?? [], StringComparer.Ordinal);
        readFrom = written;
    }
}
