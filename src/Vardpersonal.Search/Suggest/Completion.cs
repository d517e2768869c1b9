using System.Buffers;
using System.Runtime.InteropServices;
using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Search.Suggest;

/// <summary>Something that may be suggested.</summary>
/// <param name="Weight">From 0 to 1,000,000: of two that fit equally well, the heavier first.</param>
public sealed record CompletionPhrase(string Text, int Weight);

/// <summary>Where in the phrase the typed words stand: the best first.</summary>
public enum CompletionPlace
{
    Whole,
    Beginning,
    Within,
}

/// <param name="Phrase">Its place in the list that the completion was made of.</param>
/// <param name="Mark">The part of the phrase that has been typed.</param>
public sealed record CompletionMatch(int Phrase, CompletionFit Fit, CompletionPlace Place, Range Mark);

/// <summary>
/// Finds phrases while they are typed. Every typed word begins a word of the phrase, in the same order. Best first: letter by letter before
/// without rings and dots, the whole phrase before its beginning before words within it, then the weight, then the order given. Words with
/// a mistake count only when nothing else is found. Immutable and thread-safe.
/// </summary>
public sealed class Completion
{
    public const int MaxWeight = 1_000_000;

    /// <summary>More than this is pasted, not typed.</summary>
    private const int LongestText = 200;
    private const int MostWords = 16;

    private readonly CompletionWords words;
    private readonly CompletionPhrase[] phrases;
    private readonly Spot[][] spots;

    public Completion(IEnumerable<CompletionPhrase> phrases)
    {
        this.phrases = [.. phrases];
        var read = this.phrases.Select(phrase => WordReader.Read(phrase.Text)).ToArray();
        words = new([.. read.Select(list => list.Select(word => word.Folded).ToArray())]);
        spots = [.. read.Select(list => list.Select(word => new Spot(words.Ids[word.Folded], word.Start, word.Length)).ToArray())];
    }

    /// <param name="accepts">Which phrases may be suggested, by their place in the list; null for all.</param>
    public IReadOnlyList<CompletionMatch> Complete(string text, int take, Func<int, bool>? accepts = null)
    {
        if (take <= 0 || text.Length > LongestText)
        {
            return [];
        }

        var typed = WordReader.Read(text).Select(word => new CompletionWords.TypedWord(word.Folded)).ToArray();
        if (typed.Length is 0 or > MostWords)
        {
            return [];
        }

        var found = Find(typed, new(take), accepts, tolerant: false);
        return found.Length > 0 ? found : Find(typed, new(take), accepts, tolerant: true);
    }

    private CompletionMatch[] Find(CompletionWords.TypedWord[] typed, Best best, Func<int, bool>? accepts, bool tolerant)
    {
        var seen = ArrayPool<bool>.Shared.Rent(phrases.Length);
        Array.Clear(seen, 0, phrases.Length);
        foreach (var (leader, slice) in Slices(typed, tolerant))
        {
            for (var word = slice.From; word < slice.To; word++)
            {
                if (words.Fit(leader, word, tolerant) is not null)
                {
                    Collect(word, typed, best, accepts, tolerant, seen);
                }
            }
        }

        ArrayPool<bool>.Shared.Return(seen);
        return [.. best.Keys.Select(key => Match(Best.PhraseOf(key), typed, tolerant))];
    }

    private void Collect(int word, CompletionWords.TypedWord[] typed, Best best, Func<int, bool>? accepts, bool tolerant, bool[] seen)
    {
        Span<int> at = stackalloc int[MostWords];
        foreach (var phrase in words.PhrasesOf(word))
        {
            if (!seen[phrase])
            {
                seen[phrase] = true;
                if (Place(phrase, typed, tolerant, at) is (var fit, var place) && Best.Key(fit, place, phrases[phrase].Weight, phrase) is var key && best.HasRoomFor(key) && accepts?.Invoke(phrase) != false)
                {
                    best.Add(key);
                }
            }
        }
    }

    /// <summary>The rarest typed word and the slice of words to try it on: it leads to the phrases, the other words are looked for there.</summary>
    private IEnumerable<(CompletionWords.TypedWord Typed, (int From, int To) Slice)> Slices(CompletionWords.TypedWord[] typed, bool tolerant)
    {
        var sliced = typed.Select(word => (Typed: word, Slice: words.Beginning(word.Plain)));
        if (!tolerant)
        {
            return [sliced.MinBy(pair => words.Occurrences(pair.Slice))];
        }

        var rightlyTyped = sliced.Where(pair => pair.Slice.To > pair.Slice.From).ToList();
        if (rightlyTyped.Count > 0 && typed.Length > 1)
        {
            return [rightlyTyped.MinBy(pair => words.Occurrences(pair.Slice))];
        }

        var mistyped = typed.FirstOrDefault(word => word.MayBeMistyped);
        return mistyped is null ? [] : CompletionWords.PlainOf(mistyped.Initials).Distinct().Select(initial => (mistyped, words.Beginning(initial.ToString())));
    }

    /// <summary>Looks for the typed words in the phrase, in order.</summary>
    /// <param name="at">Is filled with the phrase's words that they begin.</param>
    private (CompletionFit Fit, CompletionPlace Place)? Place(int phrase, CompletionWords.TypedWord[] typed, bool tolerant, Span<int> at)
    {
        var list = spots[phrase];
        var worst = CompletionFit.Exact;
        var next = 0;
        for (var i = 0; i < typed.Length; i++)
        {
            CompletionFit? fit = null;
            while (fit is null && next < list.Length)
            {
                fit = words.Fit(typed[i], list[next++].Word, tolerant);
            }

            if (fit is null)
            {
                return null;
            }

            at[i] = next - 1;
            worst = fit.Value > worst ? fit.Value : worst;
        }

        var whole = list.Length == typed.Length && typed[^1].Folded.Length == words.Length(list[^1].Word);
        return (worst, whole ? CompletionPlace.Whole : at[0] == 0 ? CompletionPlace.Beginning : CompletionPlace.Within);
    }

    private CompletionMatch Match(int phrase, CompletionWords.TypedWord[] typed, bool tolerant)
    {
        Span<int> at = stackalloc int[MostWords];
        var (fit, place) = Place(phrase, typed, tolerant, at)!.Value;

        // Only what stands together can be marked as one.
        var last = at[typed.Length - 1] - at[0] == typed.Length - 1 ? typed.Length - 1 : 0;
        var spot = spots[phrase][at[last]];
        var written = spot.Length == words.Length(spot.Word) ? Math.Min(typed[last].Folded.Length, spot.Length) : spot.Length;
        return new(phrase, fit, place, spots[phrase][at[0]].Start..(spot.Start + written));
    }

    /// <summary>A word of a phrase: which, and where it stands in the text.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Spot(int Word, int Start, int Length);

    /// <summary>The best matches so far as numbers, the smallest the best: fit, place, weight and phrase in one.</summary>
    private sealed class Best(int take)
    {
        private readonly List<long> keys = new(Math.Min(take, 64));

        public IReadOnlyList<long> Keys => keys;

        public static int PhraseOf(long key) => (int)(key & uint.MaxValue);

        public static long Key(CompletionFit fit, CompletionPlace place, int weight, int phrase) =>
            ((((((long)fit << 2) | (long)place) << 20) | (uint)(MaxWeight - Math.Clamp(weight, 0, MaxWeight))) << 32) | (uint)phrase;

        public bool HasRoomFor(long key) => keys.Count < take || key < keys[^1];

        public void Add(long key)
        {
            if (keys.Count == take)
            {
                keys.RemoveAt(take - 1);
            }

            keys.Insert(~keys.BinarySearch(key), key);
        }
    }
}
