using System.Globalization;
using System.Text;
using Vardpersonal.Content;
using Vardpersonal.Content.Files;

namespace Vardpersonal.Indexing.Relevance;

/// <summary>
/// Reads the judged set: a semicolon-separated file with a row for each judged query and document,
/// <c>query;class;set;region;document;grade;reason</c>. Every fault is noted.
/// </summary>
public static class JudgementFile
{
    private const string Header = "query;class;set;region;document;grade;reason";

    public static Outcome<IReadOnlyList<JudgedQuery>> Parse(string text, string file)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines[0].TrimStart('\uFEFF') != Header)
        {
            return new Refusal.FaultyFiles([new(file, 1, $"Första raden ska vara {Header}.")]);
        }

        var faults = new List<FileFault>();
        var rows = new List<Row>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (RowOf(Fields(lines[i])) is { } row)
            {
                rows.Add(row with { Line = i + 1 });
            }
            else
            {
                faults.Add(new(file, i + 1, "Raden ska ha sju fält, mängden tuned eller kept och graden 1, 2 eller 3."));
            }
        }

        var judged = rows.GroupBy(row => (row.Query, row.Region)).ToList();
        faults.AddRange(judged.SelectMany(Disagreements).Select(fault => new FileFault(file, fault.Line, fault.Message)));
        return faults.Count > 0
            ? new Refusal.FaultyFiles(faults)
            : judged.Select(rows => new JudgedQuery(rows.Key.Query, rows.First().Class, rows.First().Kept, rows.Key.Region, rows.ToDictionary(row => row.Document, row => row.Grade))).ToList();
    }

    private static IEnumerable<(int Line, string Message)> Disagreements(IEnumerable<Row> query)
    {
        var first = query.First();
        var seen = new HashSet<string>();
        foreach (var row in query)
        {
            if (row.Class != first.Class || row.Kept != first.Kept)
            {
                yield return (row.Line, "Frågan har en annan klass eller mängd på en tidigare rad.");
            }

            if (!seen.Add(row.Document))
            {
                yield return (row.Line, "Dokumentet är redan bedömt för frågan.");
            }
        }
    }

    private static Row? RowOf(List<string> fields)
    {
        if (fields.Count != 7 || fields[0].Length == 0 || fields[1].Length == 0 || fields[4].Length == 0 || fields[2] is not ("tuned" or "kept")
            || !int.TryParse(fields[5], NumberStyles.None, CultureInfo.InvariantCulture, out var grade) || grade is < 1 or > JudgedQuery.Best)
        {
            return null;
        }

        return new(fields[0], fields[1], fields[2] == "kept", fields[3].Length == 0 ? null : fields[3], fields[4], grade, 0);
    }

    /// <summary>A field in quotes may hold semicolons, and quotes written twice.</summary>
    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append(line[i++]);
            }
            else if (line[i] == '"' && (quoted || field.Length == 0))
            {
                quoted = !quoted;
            }
            else if (line[i] == ';' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }

    private sealed record Row(string Query, string Class, bool Kept, string? Region, string Document, int Grade, int Line);
}
