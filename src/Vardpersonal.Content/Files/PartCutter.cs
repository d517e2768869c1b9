using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Content.Files;

/// <summary>Cuts the text of a file into its parts: care levels and patient text at <c>#</c> headings, or the only text.</summary>
internal static class PartCutter
{
    private static readonly IReadOnlyList<(string Heading, string Part)> Headings =
    [
        ("Primärvård", CareLevels.Primary),
        ("Specialiserad vård", CareLevels.Specialised),
        ("Patienttext", EditionPart.Patient),
    ];

    public static (IReadOnlyList<EditionPart> Parts, IReadOnlyDictionary<string, int> Lines) Cut(DocumentType type, FrontMatter matter, string file, List<FileFault> faults) =>
        type == DocumentType.KnowledgeSupport ? CutAtHeadings(matter, file, faults) : Whole(matter);

    /// <summary>The heading that a part has in a file.</summary>
    public static string HeadingOf(string part) => Headings.First(heading => heading.Part == part).Heading;

    private static (IReadOnlyList<EditionPart>, IReadOnlyDictionary<string, int>) Whole(FrontMatter matter)
    {
        var lead = matter.Body.Length - matter.Body.TrimStart('\n').Length;
        return ([new(EditionPart.Main, matter.Body.Trim('\n'))], new Dictionary<string, int> { [EditionPart.Main] = matter.BodyLine + lead });
    }

    private static (IReadOnlyList<EditionPart>, IReadOnlyDictionary<string, int>) CutAtHeadings(FrontMatter matter, string file, List<FileFault> faults)
    {
        var lines = matter.Body.Split('\n');
        var fence = new CodeFence();
        var marks = Enumerable.Range(0, lines.Length).Where(i => !fence.Holds(lines[i]) && lines[i].StartsWith("# ", StringComparison.Ordinal)).ToList();
        if (lines.Take(marks.Count > 0 ? marks[0] : lines.Length).Any(line => line.Trim().Length > 0))
        {
            faults.Add(new(file, matter.BodyLine + 1, "Texten ska börja med '# Primärvård' eller '# Specialiserad vård'."));
        }

        var parts = new List<EditionPart>();
        var partLines = new Dictionary<string, int>();
        for (var i = 0; i < marks.Count; i++)
        {
            var (from, to) = (marks[i] + 1, i + 1 < marks.Count ? marks[i + 1] : lines.Length);
            Add(lines[marks[i]][2..].Trim(), lines[from..to], matter.BodyLine + from);
        }

        return (parts, partLines);

        void Add(string heading, string[] text, int line)
        {
            var at = Headings.ToList().FindIndex(known => known.Heading == heading);
            if (at < 0)
            {
                faults.Add(new(file, line, $"Okänd vårdnivå: '{heading}'."));
                return;
            }

            if (parts.Count > 0 && Headings.ToList().FindIndex(known => known.Part == parts[^1].Name) >= at)
            {
                faults.Add(new(file, line, $"'{heading}' står två gånger eller på fel plats."));
                return;
            }

            var blank = text.TakeWhile(row => row.Trim().Length == 0).Count();
            parts.Add(new(Headings[at].Part, string.Join('\n', text).Trim('\n')));
            partLines[Headings[at].Part] = line + (blank < text.Length ? blank : 0);
        }
    }
}
