using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Search.Highlighting;

/// <summary>Writes a chosen sentence out, shortened at words round the first word found when it is too long.</summary>
internal static class SentenceWriter
{
    /// <summary>Of a shortened sentence this part stands before the first word found.</summary>
    private const int LeadingPart = 3;

    public static Passage Write(Segment segment, int document, Sentence sentence, WordMarks marks, int longest)
    {
        var words = Words(segment, document, sentence);
        var (from, to) = Window(segment, words, marks, longest);
        var writer = new MarkedText(segment, marks);
        for (var i = from; i < to; i++)
        {
            writer.WriteWord(words[i].Surface);
            var between = segment.Betweens[words[i].Between];
            writer.Write(i + 1 < to ? between : Closing(between));
        }

        var (text, found) = writer.Take();
        return new(text, found, sentence.Section, from == 0 && !sentence.IsAfterCut, to == words.Length && !sentence.IsCut);
    }

    private static (int Surface, int Between)[] Words(Segment segment, int document, Sentence sentence)
    {
        var words = new (int, int)[sentence.Words];
        var reader = segment.Read(document);
        reader.Return(sentence.At, sentence.WordsLeft);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = (reader.NextWord(), reader.Between);
        }

        return words;
    }

    private static (int From, int To) Window(Segment segment, (int Surface, int Between)[] words, WordMarks marks, int longest)
    {
        if (words.Sum(Size) <= longest)
        {
            return (0, words.Length);
        }

        var first = Math.Max(0, Array.FindIndex(words, word => marks.Group(word.Surface) != 0));
        var (from, size) = (first, Size(words[first]));
        while (from > 0 && size + Size(words[from - 1]) <= longest / LeadingPart)
        {
            size += Size(words[--from]);
        }

        var to = first + 1;
        while (to < words.Length && size + Size(words[to]) <= longest)
        {
            size += Size(words[to++]);
        }

        while (from > 0 && size + Size(words[from - 1]) <= longest)
        {
            size += Size(words[--from]);
        }

        return (from, to);

        int Size((int Surface, int Between) word) => segment.Surfaces[word.Surface].Length + segment.Betweens[word.Between].Length;
    }

    /// <summary>What closes a passage: the full stop or bracket right after its last word, not the space or line break that follows.</summary>
    private static ReadOnlySpan<char> Closing(ReadOnlySpan<char> between)
    {
        var length = 0;
        while (length < between.Length && !char.IsWhiteSpace(between[length]))
        {
            length++;
        }

        return between[..length];
    }
}
