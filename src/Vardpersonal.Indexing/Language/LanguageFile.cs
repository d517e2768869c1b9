using System.Text;

namespace Vardpersonal.Indexing.Language;

/// <summary>A data file of the language, built into the assembly: words and lines, with comments left out.</summary>
internal static class LanguageFile
{
    private const string Folder = "Vardpersonal.Indexing.Language.Data.";

    /// <summary>All files, by name: what an index made with this language depends on.</summary>
    public static IEnumerable<string> Names =>
        typeof(LanguageFile).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal);

    public static string Text(string name)
    {
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream(Folder + name) ?? throw new InvalidOperationException($"{name} is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Normalize(NormalizationForm.FormC);
    }

    public static IEnumerable<string> Lines(string name) =>
        Text(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#');

    public static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words under each [heading].</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Sections(string name)
    {
        var sections = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var words = new List<string>();
        foreach (var line in Lines(name))
        {
            if (line[0] == '[')
            {
                sections[line.Trim('[', ']')] = words = [];
            }
            else
            {
                words.AddRange(Words(line));
            }
        }

        return sections;
    }
}
