using System.Globalization;
using System.Text;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Indexing.Language;
using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Indexing.Following;

/// <summary>
/// The words of all texts with how often they occur: what the language learns compounds from. Counted when an index is built and kept beside it:
/// as long as that index answers, a word must be read in the same way, whatever is published.
/// </summary>
internal sealed class IndexWords
{
    private const char Separator = '\t';

    /// <summary>How much more than rare a common word is does not matter past this.</summary>
    private const int MostCounted = 1000;

    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Add(SearchRecord record)
    {
        IEnumerable<string> texts =
        [
            record.Title, record.Lead, .. record.AlsoKnownAs, .. record.SymptomWords, .. record.CodeTitles,
            .. record.Sections.SelectMany(section => new[] { section.Heading, section.Text }),
        ];
        foreach (var text in texts)
        {
            var position = 0;
            while (Tokenizer.Next(text, ref position, out var start, out var length))
            {
                Add(text.AsSpan(start, length));
            }
        }
    }

    public SiteAnalyzers Analyzers() => SiteAnalyzers.Create(counts.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value)));

    /// <summary>A word seen once teaches nothing and is not kept.</summary>
    public void Save(string file) =>
        File.WriteAllLines(file, counts.Where(pair => pair.Value > 1).Select(pair => pair.Key + Separator + pair.Value.ToString(CultureInfo.InvariantCulture)), Encoding.UTF8);

    /// <summary>What cannot be read is passed over: the language then has another fingerprint than the index was made with, and the index is made again.</summary>
    public static IndexWords Load(string file)
    {
        var words = new IndexWords();
        foreach (var line in File.Exists(file) ? File.ReadLines(file) : [])
        {
            if (line.Split(Separator) is [var word, var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var times))
            {
                words.counts[word] = Math.Min(times, MostCounted);
            }
        }

        return words;
    }

    private void Add(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
            {
                return;
            }
        }

        var lower = word.ToString().ToLowerInvariant();
        var seen = counts.GetValueOrDefault(lower);
        counts[lower] = Math.Min(seen + 1, MostCounted);
    }
}
