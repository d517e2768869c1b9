using System.Runtime.InteropServices;

namespace Vardpersonal.Search.Suggest;

/// <summary>How well what was typed fits a word: the best first.</summary>
public enum CompletionFit
{
    /// <summary>Letter by letter.</summary>
    Exact,

    /// <summary>With a or o where the word has å, ä or ö.</summary>
    Plain,

    /// <summary>But for one mistake.</summary>
    Mistyped,
}

/// <summary>
/// Every word of the phrases, sorted as it is typed without rings and dots, with the phrases it stands in: what begins with the typed
/// letters lies in one slice.
/// </summary>
internal sealed class CompletionWords
{
    /// <summary>A shorter word with a mistake in it could be anything.</summary>
    private const int ShortestMistyped = 5;

    private readonly string[] words;
    private readonly string[] plain;
    private readonly uint[] letters;
    private readonly int[] starts;
    private readonly int[] phrases;

    /// <param name="phraseWords">The words of each phrase, in comparable form.</param>
    public CompletionWords(IReadOnlyList<IReadOnlyList<string>> phraseWords)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var phrase = 0; phrase < phraseWords.Count; phrase++)
        {
            foreach (var word in phraseWords[phrase])
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(found, word, out _);
                list ??= [];
                if (list.Count == 0 || list[^1] != phrase)
                {
                    list.Add(phrase);
                }
            }
        }

        words = [.. found.Keys.OrderBy(PlainOf, StringComparer.Ordinal).ThenBy(word => word, StringComparer.Ordinal)];
        plain = [.. words.Select(PlainOf)];
        letters = [.. words.Select(SpellingInitial.Letters)];
        phrases = [.. words.SelectMany(word => found[word])];
        starts = new int[words.Length + 1];
        for (var i = 0; i < words.Length; i++)
        {
            starts[i + 1] = starts[i] + found[words[i]].Count;
        }

        Ids = words.Select((word, at) => (word, at)).ToDictionary(pair => pair.word, pair => pair.at, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, int> Ids { get; }

    public static string PlainOf(string word) => word.AsSpan().IndexOfAny("åäö") < 0 ? word : string.Create(word.Length, word, (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = PlainOf(from[i]);
        }
    });

    /// <summary>The phrases that hold a word, in order.</summary>
    public ReadOnlySpan<int> PhrasesOf(int word) => phrases.AsSpan(starts[word], starts[word + 1] - starts[word]);

    /// <summary>The words that begin with the letters, rings and dots apart.</summary>
    public (int From, int To) Beginning(string prefix)
    {
        var (from, to) = (First(prefix, after: false), First(prefix, after: true));
        return (from, to);
    }

    /// <summary>How many times words of the slice stand in phrases.</summary>
    public int Occurrences((int From, int To) slice) => starts[slice.To] - starts[slice.From];

    public int Length(int word) => words[word].Length;

    /// <returns>Null when the word does not begin with what was typed.</returns>
    public CompletionFit? Fit(TypedWord typed, int word, bool tolerant)
    {
        if (BeginsWith(words[word], typed.Folded) is { } fit)
        {
            return fit;
        }

        return tolerant && typed.MayBeMistyped && typed.IsNear(word, words[word], letters[word]) ? CompletionFit.Mistyped : null;
    }

    private static CompletionFit? BeginsWith(string word, string typed)
    {
        if (word.Length < typed.Length)
        {
            return null;
        }

        var fit = CompletionFit.Exact;
        for (var i = 0; i < typed.Length; i++)
        {
            if (word[i] != typed[i])
            {
                if (PlainOf(word[i]) != typed[i])
                {
                    return null;
                }

                fit = CompletionFit.Plain;
            }
        }

        return fit;
    }

    private static char PlainOf(char c) => c switch { 'å' or 'ä' => 'a', 'ö' => 'o', _ => c };

    /// <summary>The first word that is not before the prefix, or not before and not beginning with it.</summary>
    private int First(string prefix, bool after)
    {
        var (low, high) = (0, plain.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(plain[middle], 0, prefix, 0, prefix.Length);
            if (order < 0 || (after && order == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>A word as it was typed, during one search.</summary>
    internal sealed class TypedWord(string folded)
    {
        private readonly uint letters = SpellingInitial.Letters(folded);
        private readonly Dictionary<int, bool> near = [];

        public string Folded { get; } = folded;

        public string Plain { get; } = PlainOf(folded);

        /// <summary>Never a number, a code or a short word.</summary>
        public bool MayBeMistyped { get; } = folded.Length >= ShortestMistyped && folded.All(char.IsLetter);

        public string Initials { get; } = SpellingInitial.Near(folded[0]);

        /// <summary>Whether a mistake away from the beginning of a word; measured once a word, for the same words stand in many phrases.</summary>
        public bool IsNear(int id, string word, uint itsLetters)
        {
            if (!Initials.Contains(word[0], StringComparison.Ordinal) || SpellingInitial.Missing(letters, itsLetters) > DamerauLevenshtein.Edit)
            {
                return false;
            }

            if (!near.TryGetValue(id, out var isNear))
            {
                isNear = DamerauLevenshtein.DistanceToPrefix(Folded, word, DamerauLevenshtein.Edit) < DamerauLevenshtein.TooFar;
                near.Add(id, isNear);
            }

            return isNear;
        }
    }
}
