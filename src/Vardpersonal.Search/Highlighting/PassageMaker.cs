using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Search.Highlighting;

/// <summary>
/// Chooses the sentences of a document that say most about what was looked for, and writes them out. Works on the text's code: words
/// are numbers with marks, so nothing is analyzed and nothing but the chosen sentences becomes text.
/// </summary>
internal static class PassageMaker
{
    /// <summary>A sentence that is longer is taken in pieces: tables and lists without full stops.</summary>
    private const int MostWords = 120;

    /// <summary>A word found once more in the same sentence says this part of what it said first.</summary>
    private const float Again = 0.1f;

    /// <summary>Between sentences that say equally much: those of earlier fields (a lead) and the first of a text.</summary>
    private const float EarlierField = 0.02f;
    private const float FirstSentence = 0.01f;

    public static IReadOnlyList<Passage> Make(Segment segment, int document, WordMarks marks, PassageWish wish, IndexSchema schema)
    {
        var best = new BestSentences(Math.Max(1, wish.Count));
        var reader = segment.Read(document);
        while (reader.NextText())
        {
            var isRead = reader.Field >= schema.PassagesFrom && reader.Field < schema.TextFields.Count;
            var prior = isRead ? EarlierField * (schema.TextFields.Count - 1 - reader.Field) : 0;
            var (isFirst, isAfterCut) = (true, false);
            while (reader.WordsLeft > 0)
            {
                if (!isRead)
                {
                    reader.NextWord();
                    continue;
                }

                var sentence = ReadSentence(segment, ref reader, marks, prior + (isFirst ? FirstSentence : 0));
                best.Offer(sentence with { IsAfterCut = isAfterCut });
                (isFirst, isAfterCut) = (false, sentence.IsCut);
            }
        }

        return [.. best.InOrder().Select(sentence => SentenceWriter.Write(segment, document, sentence, marks, wish.LongestText))];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Sentence ReadSentence(Segment segment, ref ForwardReader reader, WordMarks marks, float prior)
    {
        var (at, wordsLeft) = (reader.At, reader.WordsLeft);
        var (score, seen, previous, isCut) = (prior, 0u, (byte)0, false);
        var ends = segment.SentenceEnds;
        while (true)
        {
            var group = marks.Group(reader.NextWord());
            if (group != 0)
            {
                var bit = 1u << group;
                score += marks.Weight(group) * ((seen & bit) == 0 ? 1 : Again) * (previous != 0 && previous != group ? 1.25f : 1);
                seen |= bit;
            }

            previous = group;
            var count = wordsLeft - reader.WordsLeft;
            if (reader.WordsLeft == 0 || Ends(segment, reader, ends[reader.Between]))
            {
                break;
            }

            if (count == MostWords)
            {
                isCut = true;
                break;
            }
        }

        return new(at, wordsLeft, wordsLeft - reader.WordsLeft, reader.Section, score, BitOperations.PopCount(seen), isCut);
    }

    private static bool Ends(Segment segment, ForwardReader copy, SentenceEnd end) =>
        end == SentenceEnd.Always || (end == SentenceEnd.BeforeCapital && SentenceEnds.BeginsWithCapital(segment.Surfaces[copy.NextWord()]));
}

/// <summary>A sentence where it lies in its document's code.</summary>
/// <param name="At">Its first word's place.</param>
/// <param name="WordsLeft">Words of its text from there on.</param>
/// <param name="IsCut">Whether it goes on after this piece.</param>
/// <param name="IsAfterCut">Whether it began before this piece.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Sentence(int At, int WordsLeft, int Words, int Section, float Score, int Found, bool IsCut, bool IsAfterCut = false);

/// <summary>Keeps the few best sentences of a document.</summary>
internal sealed class BestSentences(int most)
{
    private readonly List<Sentence> kept = new(most + 1);

    public void Offer(Sentence sentence)
    {
        if (kept.Count == most && sentence.Score <= kept[^1].Score)
        {
            return;
        }

        var at = kept.Count;
        while (at > 0 && kept[at - 1].Score < sentence.Score)
        {
            at--;
        }

        kept.Insert(at, sentence);
        if (kept.Count > most)
        {
            kept.RemoveAt(most);
        }
    }

    /// <summary>In the text's order. Sentences without any word looked for are left out, unless there is nothing else.</summary>
    public IEnumerable<Sentence> InOrder() => kept.Exists(sentence => sentence.Found > 0)
        ? kept.Where(sentence => sentence.Found > 0).OrderBy(sentence => sentence.Section).ThenBy(sentence => sentence.At)
        : kept.Take(1);
}
