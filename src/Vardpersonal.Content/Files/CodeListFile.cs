using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Files;

/// <summary>Reads a code list: lines <c># name: value</c> about the list, then <c>code TAB title</c>.</summary>
internal sealed class CodeListFile(string file, List<FileFault> faults)
{
    private static readonly string[] NeededFacts = ["title", "version", "source", "scope"];

    private readonly Dictionary<string, string> facts = [];
    private readonly List<Code> codes = [];
    private readonly HashSet<string> seen = [];

    public static CodeList Parse(string text, string file, string system, List<FileFault> faults) => new CodeListFile(file, faults).Read(text, system);

    private CodeList Read(string text, string system)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            ReadLine(lines[i], i + 1);
        }

        foreach (var missing in NeededFacts.Where(name => !facts.ContainsKey(name)))
        {
            faults.Add(new(file, 1, $"Kodlistan saknar raden '# {missing}:'."));
        }

        return new(
            system,
            facts.GetValueOrDefault("title", system),
            facts.GetValueOrDefault("version", string.Empty),
            facts.GetValueOrDefault("oid"),
            facts.GetValueOrDefault("source", string.Empty),
            facts.GetValueOrDefault("sourceUrl"),
            facts.GetValueOrDefault("scope", string.Empty),
            codes);
    }

    private void ReadLine(string line, int number)
    {
        if (line.StartsWith('#'))
        {
            ReadFact(line);
        }
        else if (line.Trim().Length > 0)
        {
            ReadCode(line.Split('\t'), number);
        }
    }

    private void ReadFact(string line)
    {
        var at = line.IndexOf(':', StringComparison.Ordinal);
        if (at > 0)
        {
            facts.TryAdd(line[1..at].Trim(), line[(at + 1)..].Trim());
        }
    }

    private void ReadCode(string[] cells, int number)
    {
        if (cells.Length != 2 || cells.Any(cell => cell.Trim().Length == 0))
        {
            faults.Add(new(file, number, "Raden ska vara kod, tabb, benämning."));
        }
        else if (!seen.Add(CodeIndex.Key(cells[0])))
        {
            faults.Add(new(file, number, $"Koden {cells[0].Trim()} står två gånger."));
        }
        else
        {
            codes.Add(new(cells[0].Trim(), cells[1].Trim()));
        }
    }
}
