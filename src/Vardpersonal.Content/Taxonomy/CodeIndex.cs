namespace Vardpersonal.Content.Taxonomy;

/// <summary>
/// Looks up codes of one list. Codes are stored and shown with their dot (J45.1B) and compared without it and without case (j451b),
/// since that is how they are typed and how record systems send them.
/// </summary>
public sealed class CodeIndex
{
    private readonly Dictionary<string, Code> byKey;
    private readonly string[] keys;

    public CodeIndex(CodeList list)
    {
        List = list;
        byKey = list.Codes.ToDictionary(code => Key(code.Value), StringComparer.Ordinal);
        keys = [.. byKey.Keys.Order(StringComparer.Ordinal)];
    }

    public CodeList List { get; }

    /// <summary>The comparable form: upper case, letters and digits only.</summary>
    public static string Key(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant));

    public Code? Find(string code) => byKey.GetValueOrDefault(Key(code));

    /// <summary>The code itself, if it is in the list, and every code that begins with it, in code order.</summary>
    public IEnumerable<Code> WithPrefix(string code)
    {
        var prefix = Key(code);
        var at = Array.BinarySearch(keys, prefix, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < keys.Length && keys[i].StartsWith(prefix, StringComparison.Ordinal); i++)
        {
            yield return byKey[keys[i]];
        }
    }
}
