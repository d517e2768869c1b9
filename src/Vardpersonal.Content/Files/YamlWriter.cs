using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Content.Files;

/// <summary>
/// Writes fields as YAML that a person would write: plain where that is unambiguous, in double quotes where not. What is null or empty is left out.
/// Own code because a file must read back to the letter, and an emitter's line folding and choice of quotes is not ours to hold still.
/// </summary>
internal sealed partial class YamlWriter
{
    private static readonly HashSet<string> Words = new(["true", "false", "null", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder yaml = new();

    public override string ToString() => yaml.ToString();

    public YamlWriter Text(string field, string? value) => value is null ? this : Line($"{field}: {Scalar(value)}");

    public YamlWriter Number(string field, int value) => Line(FormattableString.Invariant($"{field}: {value}"));

    public YamlWriter Day(string field, DateOnly? day) => day is { } value ? Line($"{field}: {Instants.Write(value)}") : this;

    public YamlWriter Instant(string field, DateTimeOffset? instant) => instant is { } value ? Line($"{field}: {Of(value)}") : this;

    /// <summary>Slugs and short names on one line.</summary>
    public YamlWriter Row(string field, IReadOnlyList<string> values) => values.Count == 0 ? this : Line($"{field}: [{string.Join(", ", values.Select(Scalar))}]");

    /// <summary>Sentences, one a line.</summary>
    public YamlWriter Rows(string field, IReadOnlyList<string> values) => Items(field, values, Scalar);

    public YamlWriter Items<T>(string field, IReadOnlyList<T> values, Func<T, string> item)
    {
        if (values.Count > 0)
        {
            Line($"{field}:");
        }

        foreach (var value in values)
        {
            Line($"  - {item(value)}");
        }

        return this;
    }

    /// <summary>A mapping on one line, fields without value left out.</summary>
    public static string Map(params IEnumerable<(string Field, string? Value)> pairs) =>
        "{" + string.Join(", ", pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Field}: {Scalar(pair.Value!)}")) + "}";

    public YamlWriter Line(string line)
    {
        yaml.Append(line).Append('\n');
        return this;
    }

    /// <summary>Plain when every reader of YAML, also inside brackets, reads the same text; else in double quotes.</summary>
    public static string Scalar(string value) => Plain().IsMatch(value) && !Words.Contains(value) ? value : Quoted(value);

    /// <summary>As in the files: without milliseconds where there are none.</summary>
    public static string Of(DateTimeOffset instant) => Instants.Write(instant).Replace(".000Z", "Z", StringComparison.Ordinal);

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            quoted.Append(c switch
            {
                '"' or '\\' => "\\" + c,
                '\n' => "\\n",
                '\t' => "\\t",
                _ when IsPrinted(c) => c.ToString(),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Halves of a pair are written as they are: together they are one character, which YAML allows.</summary>
    private static bool IsPrinted(char c) => char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>Begins with a letter, and holds nothing that could end it, begin a comment, a pair or a list.</summary>
    [GeneratedRegex(@"^\p{L}([\p{L}\p{M}\p{N}–/().+%;'-]| (?! |#|\z))*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Plain();
}
