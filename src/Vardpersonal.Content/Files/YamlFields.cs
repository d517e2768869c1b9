using System.Globalization;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Vardpersonal.Content.Files;

/// <summary>Reads fields of a YAML mapping, notes every fault with its line and every field that nobody asked for.</summary>
internal sealed class YamlFields
{
    private readonly Dictionary<string, (YamlNode Node, int Line)> fields = [];
    private readonly HashSet<string> asked = [];
    private readonly string file;
    private readonly int firstLine;
    private readonly List<FileFault> faults;

    /// <param name="firstLine">Line of the file on which the mapping's YAML begins, from 0.</param>
    public YamlFields(YamlMappingNode mapping, string file, int firstLine, List<FileFault> faults)
    {
        (this.file, this.firstLine, this.faults) = (file, firstLine, faults);
        Line = LineOf(mapping);
        foreach (var (key, value) in mapping.Children)
        {
            fields[key is YamlScalarNode name ? name.Value ?? string.Empty : key.ToString()] = (value, LineOf(key));
        }
    }

    public int Line { get; }

    public int LineOf(string field) => fields.TryGetValue(field, out var found) ? found.Line : Line;

    /// <returns>The top mapping, or null with the fault noted.</returns>
    public static YamlFields? Parse(string yaml, string file, int firstLine, List<FileFault> faults)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode mapping && mapping.Children.Keys.All(key => key is YamlScalarNode))
            {
                return new(mapping, file, firstLine, faults);
            }

            faults.Add(new(file, firstLine + 1, "Här ska stå fält på formen namn: värde."));
        }
        catch (YamlException e)
        {
            faults.Add(new(file, firstLine + (int)e.Start.Line, $"YAML kan inte läsas: {e.Message}"));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 16.3 ends so, and not with its own exception, on some brackets that are never closed and on a misplaced mark.
            faults.Add(new(file, firstLine + (int)(parser.Current?.End.Line ?? 1), "YAML kan inte läsas: en parentes saknar slut eller ett tecken står fel här."));
        }

        return null;
    }

    public void Fault(string field, string reason) => faults.Add(new(file, LineOf(field), reason));

    public string? Text(string field) => Take(field) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => text.Trim(),
        YamlScalarNode => null,
        _ => Bad<string>(field, "ska vara en text"),
    };

    public string Required(string field)
    {
        if (Text(field) is { } text)
        {
            return text;
        }

        if (!faults.Any(fault => fault.File == file && fault.Line == LineOf(field) && fields.ContainsKey(field)))
        {
            Fault(field, $"{field} saknas.");
        }

        return string.Empty;
    }

    public int? Number(string field) => Text(field) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : BadValue<int>(field, "ska vara ett heltal");

    public bool Flag(string field) => Text(field) switch
    {
        null or "false" => false,
        "true" => true,
        _ => BadValue<bool>(field, "ska vara true eller false") ?? false,
    };

    public DateOnly? Day(string field) => Text(field) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : BadValue<DateOnly>(field, "ska vara ett datum på formen 2026-03-01");

    /// <summary>A point in time, stored to the millisecond; must say its offset.</summary>
    public DateTimeOffset? Instant(string field) => Text(field) is not { } text ? null
        : ReadInstant(text) is { } instant ? instant.ToStored()
        : BadValue<DateTimeOffset>(field, "ska vara en tidpunkt på formen 2026-03-01T08:00:00Z");

    public IReadOnlyList<string> List(string field) => Take(field) switch
    {
        null or YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode sequence when sequence.Children.All(child => child is YamlScalarNode) => [.. sequence.Children.Select(child => ((YamlScalarNode)child).Value?.Trim() ?? string.Empty)],
        _ => Bad<IReadOnlyList<string>>(field, "ska vara en lista av texter") ?? [],
    };

    public int LineOfItem(string field, int index) =>
        fields.TryGetValue(field, out var found) && found.Node is YamlSequenceNode sequence && index < sequence.Children.Count ? LineOf(sequence.Children[index]) : LineOf(field);

    public IReadOnlyList<YamlFields> Items(string field) => Take(field) switch
    {
        null or YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode sequence when sequence.Children.All(child => child is YamlMappingNode) => [.. sequence.Children.Select(child => new YamlFields((YamlMappingNode)child, file, firstLine, faults))],
        _ => Bad<IReadOnlyList<YamlFields>>(field, "ska vara en lista av fält") ?? [],
    };

    public YamlFields? Map(string field) => Take(field) switch
    {
        null => null,
        YamlMappingNode mapping => new(mapping, file, firstLine, faults),
        _ => Bad<YamlFields>(field, "ska ha fält under sig"),
    };

    /// <summary>Every pair of the mapping, in order, as asked for.</summary>
    public IReadOnlyList<(string Name, string Value, int Line)> Pairs()
    {
        asked.UnionWith(fields.Keys);
        return [.. fields.Select(field => (field.Key, (field.Value.Node as YamlScalarNode)?.Value ?? string.Empty, field.Value.Line))];
    }

    public IReadOnlyList<string> Names() => [.. fields.Keys];

    public void RefuseOthers()
    {
        foreach (var (name, value) in fields.Where(field => !asked.Contains(field.Key)))
        {
            faults.Add(new(file, value.Line, $"Fältet {name} hör inte hemma här."));
        }
    }

    private static DateTimeOffset? ReadInstant(string text) =>
        text.Contains('T', StringComparison.Ordinal) && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal))
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    private int LineOf(YamlNode node) => firstLine + (int)node.Start.Line;

    private YamlNode? Take(string field)
    {
        asked.Add(field);
        return fields.TryGetValue(field, out var found) ? found.Node : null;
    }

    private T? Bad<T>(string field, string should)
        where T : class
    {
        Fault(field, $"{field} {should}.");
        return null;
    }

    private T? BadValue<T>(string field, string should)
        where T : struct
    {
        Fault(field, $"{field} {should}.");
        return null;
    }
}

/// <summary>An id in a file that may be anything.</summary>
internal static class FileIds
{
    public static DocumentId? Id(this YamlFields fields, string field)
    {
        var text = fields.Required(field);
        if (text.Length > 0 && DocumentId.TryParse(text) is null)
        {
            fields.Fault(field, $"{field} får bara ha a–z, 0–9 och bindestreck: '{text}'.");
        }

        return DocumentId.TryParse(text);
    }
}
