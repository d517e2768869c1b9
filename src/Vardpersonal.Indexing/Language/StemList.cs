namespace Vardpersonal.Indexing.Language;

/// <summary>The words of stems.txt by every form: which stem it has, and whether it is known at the end of any longer word.</summary>
internal sealed class StemList
{
    private const string FileName = "stems.txt";
    private const char AnywhereMark = '+';
    private readonly Dictionary<string, Paradigm> paradigms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> atEnd = new(StringComparer.Ordinal);

    private StemList()
    {
    }

    public IReadOnlyDictionary<string, string> Stems => stems;

    public IReadOnlySet<string> AtEnd => atEnd;

    public static StemList Load()
    {
        var list = new StemList();
        foreach (var line in LanguageFile.Lines(FileName))
        {
            list.Read(line);
        }

        return list;
    }

    private void Read(string line)
    {
        if (line.StartsWith("paradigm ", StringComparison.Ordinal))
        {
            var (head, endings) = Halves(line, ':');
            var words = LanguageFile.Words(head);
            paradigms[words[1]] = new(words[2] == "-" ? string.Empty : words[2], LanguageFile.Words(endings));
        }
        else if (line.Contains('=', StringComparison.Ordinal))
        {
            var (word, forms) = Halves(line, '=');
            Add(word.Trim(), LanguageFile.Words(forms));
        }
        else
        {
            var (name, words) = Halves(line, ':');
            foreach (var word in LanguageFile.Words(words))
            {
                Add(word, paradigms[name].FormsOf(word.TrimStart(AnywhereMark)));
            }
        }
    }

    private void Add(string marked, IEnumerable<string> forms)
    {
        var word = marked.TrimStart(AnywhereMark);
        foreach (var form in forms.Prepend(word).SelectMany(WithGenitive))
        {
            stems.TryAdd(form, word);
            if (marked[0] == AnywhereMark)
            {
                atEnd.Add(form);
            }
        }
    }

    private static IEnumerable<string> WithGenitive(string form) => form[^1] is 's' or 'x' ? [form] : [form, form + 's'];

    private static (string Before, string After) Halves(string line, char at)
    {
        var position = line.IndexOf(at, StringComparison.Ordinal);
        return position < 0 ? throw new InvalidOperationException($"{FileName}: {line}") : (line[..position], line[(position + 1)..]);
    }

    private sealed record Paradigm(string Cut, IReadOnlyList<string> Endings)
    {
        public IEnumerable<string> FormsOf(string word) => Endings.Select(ending => word[..^Cut.Length] + ending);
    }
}
