namespace Vardpersonal.Search.Analysis.Swedish;

/// <summary>A word that compounds are made of.</summary>
/// <param name="Curated">Someone has chosen it: its letters may change at a joint, and it may have as few as three. Others are only seen in texts.</param>
/// <param name="Whole">It is never split itself.</param>
public sealed record CompoundWord(string Text, int Frequency, bool Curated = true, bool Whole = false);

/// <summary>A form that only stands before another part: hjärt for hjärta.</summary>
public sealed record BoundForm(string Form, string Word);

/// <summary>Known words, by the forms in which they stand in compounds.</summary>
public sealed class CompoundLexicon
{
    public const int ShortestPart = 3;

    /// <summary>Shorter words that are only seen in texts would split words by chance.</summary>
    public const int ShortestSeenPart = 5;

    public const int LongestPart = 26;

    private readonly Dictionary<string, Entry> first = new(StringComparer.Ordinal);
    private readonly HashSet<string> curated = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> whole = new(StringComparer.Ordinal);

    public CompoundLexicon(IEnumerable<CompoundWord> words, IEnumerable<BoundForm> bound, IEnumerable<string> neverSplit)
    {
        foreach (var word in words.Where(word => word.Text.Length >= (word.Curated ? ShortestPart : ShortestSeenPart)))
        {
            (word.Curated ? curated : seen).Add(word.Text);
            foreach (var form in FormsBeforeAPart(word))
            {
                Keep(form, new(word.Text, word.Frequency));
            }

            if (word.Whole)
            {
                whole.Add(word.Text);
            }
        }

        foreach (var form in bound)
        {
            first[form.Form] = new(form.Word, int.MaxValue);
        }

        whole.UnionWith(neverSplit);
    }

    public static CompoundLexicon Empty { get; } = new([], [], []);

    /// <summary>Forms that stand before another part.</summary>
    internal IReadOnlyDictionary<string, Entry> First => first;

    /// <summary>Chosen words.</summary>
    internal IReadOnlySet<string> Curated => curated;

    /// <summary>Words only seen in texts.</summary>
    internal IReadOnlySet<string> Seen => seen;

    internal IReadOnlySet<string> Whole => whole;

    /// <summary>The word as it is, with a joining s, and for chosen words with its last vowel changed or dropped.</summary>
    private static IEnumerable<string> FormsBeforeAPart(CompoundWord word)
    {
        var text = word.Text;
        yield return text;
        if (text[^1] is not ('s' or 'a' or 'e' or 'o' or 'u' or 'x'))
        {
            yield return text + 's';
        }

        if (!word.Curated || text.Length <= ShortestPart || text[^1] is not ('a' or 'e'))
        {
            yield break;
        }

        yield return text[..^1];
        yield return text[..^1] + 's';
        if (text[^1] == 'a')
        {
            yield return text[..^1] + 'o';
            yield return text[..^1] + 'u';
            yield return text[..^1] + 'e';
        }
    }

    /// <summary>Of two words with the same form: the one that is written so, else the more frequent.</summary>
    private void Keep(string form, Entry entry)
    {
        var replaces = !first.TryGetValue(form, out var known)
            || (entry.Word == form && known.Word != form)
            || (known.Word != form && known.Frequency < entry.Frequency);
        if (replaces)
        {
            first[form] = entry;
        }
    }

    internal readonly record struct Entry(string Word, int Frequency);
}
