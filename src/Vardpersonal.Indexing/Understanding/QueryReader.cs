using System.Globalization;
using System.Text;
using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Indexing.Understanding;

/// <summary>
/// Reads what a person has written: words, <c>"exact phrases"</c> in any kind of double quotes, and <c>-excluded</c> words or phrases.
/// Whatever else is written is taken as space; nothing is refused.
/// </summary>
public static class QueryReader
{
    /// <summary>Words past this many are not looked for: no one asks for so many, and it bounds what a query may cost.</summary>
    public const int MostWords = 32;

    /// <summary>Words longer than this are not words: the index has none.</summary>
    private const int LongestWord = 128;

    public static QueryWords Read(string text)
    {
        var reading = new Reading();
        var clean = Clean(text);
        var at = 0;
        while (at < clean.Length && !reading.Full)
        {
            at = Piece(clean, at, reading);
        }

        return reading.Words();
    }

    /// <summary>Reads one word, phrase or sign, and says where the next begins.</summary>
    private static int Piece(string text, int at, Reading reading)
    {
        var excluded = IsExclusion(text, at);
        var start = excluded ? at + 1 : at;
        if (IsQuote(text[start]))
        {
            return Phrase(text, start, excluded, reading);
        }

        // A quote ends a word's stretch, so that a quote inside a word is seen.
        var end = start;
        while (end < text.Length && text[end] != ' ' && !IsQuote(text[end]))
        {
            end++;
        }

        var words = WordsOf(text.AsSpan(start, end - start));
        if (excluded)
        {
            reading.Exclude(words);
        }
        else
        {
            reading.Want(words);
        }

        return end == at ? at + 1 : end;
    }

    private static int Phrase(string text, int quote, bool excluded, Reading reading)
    {
        var close = quote + 1;
        while (close < text.Length && !IsQuote(text[close]))
        {
            close++;
        }

        if (close == text.Length)
        {
            return quote + 1;
        }

        var words = WordsOf(text.AsSpan(quote + 1, close - quote - 1));
        if (excluded)
        {
            reading.Exclude(words);
        }
        else
        {
            reading.WantExactly(words);
        }

        return close + 1;
    }

    /// <summary>A minus before a word or a phrase, after a space: a hyphen inside or after a word is a hyphen.</summary>
    private static bool IsExclusion(string text, int at) =>
        text[at] is '-' or '\u2212' && (at == 0 || text[at - 1] == ' ') && at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || IsQuote(text[at + 1]));

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2033' or '\uFF02';

    private static List<string> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var position = 0;
        while (Tokenizer.Next(text, ref position, out var start, out var length))
        {
            if (length <= LongestWord)
            {
                words.Add(text.Slice(start, length).ToString());
            }
        }

        return words;
    }

    /// <summary>NFC; white space and control characters are spaces; invisible marks (direction, zero width) are nothing.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c))
            {
                clean.Append(' ');
            }
            else if (c == '\u00AD' || char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                clean.Append(c);
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private sealed class Reading
    {
        private readonly List<WrittenWord> words = [];
        private readonly List<IReadOnlyList<string>> phrases = [];
        private readonly List<IReadOnlyList<string>> excluded = [];
        private int left = MostWords;
        private bool follows;

        public bool Full => left == 0;

        public void Want(List<string> found)
        {
            foreach (var word in Bounded(found))
            {
                words.Add(new(word, follows));
                follows = true;
            }
        }

        public void WantExactly(List<string> found)
        {
            if (Bounded(found) is { Count: > 0 } phrase)
            {
                phrases.Add(phrase);
                follows = false;
            }
        }

        public void Exclude(List<string> found)
        {
            if (Bounded(found) is { Count: > 0 } phrase)
            {
                excluded.Add(phrase);
                follows = false;
            }
        }

        /// <summary>Function words are optional as long as anything else is looked for.</summary>
        public QueryWords Words()
        {
            var shouted = words.All(word => IsUpper(word.Text));
            bool IsFunction(WrittenWord word) => FunctionWords.Contain(word.Text) && (shouted || !IsUpper(word.Text));
            var others = phrases.Count > 0 || words.Any(word => !IsFunction(word));
            return words.Count + phrases.Count + excluded.Count == 0
                ? QueryWords.Nothing
                : new([.. words.Select(word => others && IsFunction(word) ? word with { Optional = true } : word)], phrases, excluded);
        }

        /// <summary>HAN or DE among lower-case words is an abbreviation.</summary>
        private static bool IsUpper(string word) => word.Length > 1 && !word.Any(char.IsLower) && word.Any(char.IsUpper);

        private List<string> Bounded(List<string> found)
        {
            var taken = found.Count <= left ? found : found[..left];
            left -= taken.Count;
            return taken;
        }
    }
}
