namespace Vardpersonal.Content.Files;

/// <summary>A content file cut in two: the fields between the <c>---</c> lines and the text after them.</summary>
/// <param name="BodyLine">Line of the file on which the text begins, from 0.</param>
internal sealed record FrontMatter(YamlFields Fields, string Body, int BodyLine)
{
    /// <summary>No edition is anywhere near; a larger file is a mistake or an attack.</summary>
    private const int MostCharacters = 2_000_000;

    public static FrontMatter? Parse(string text, string file, List<FileFault> faults)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() == "---") : -1;
        if (text.Length > MostCharacters)
        {
            faults.Add(new(file, 0, "Filen är för stor."));
            return null;
        }

        if (end < 0)
        {
            faults.Add(new(file, 1, "Filen ska börja med fält mellan två rader med ---."));
            return null;
        }

        var fields = YamlFields.Parse(string.Join('\n', lines[1..end]), file, 1, faults);
        return fields is null ? null : new(fields, string.Join('\n', lines[(end + 1)..]), end + 1);
    }
}
