using System.Runtime.CompilerServices;
using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Store;

namespace Vardpersonal.Search.Index;

/// <summary>Writes documents as <see cref="ForwardCode"/>, and says how long their fields are. Not thread-safe.</summary>
internal sealed class ForwardCoder(SurfaceVocabulary vocabulary, int fieldCount)
{
    private readonly ByteBuffer words = new(4096);
    private readonly int[] lengths = new int[fieldCount];

    /// <summary>Words per field of the document written last.</summary>
    public ReadOnlySpan<int> Lengths => lengths;

    public void Write(IndexDocument document, byte language, IAnalyzer analyzer, ByteBuffer target)
    {
        Array.Clear(lengths);
        target.WriteNumber((uint)document.Texts.Count + 1);
        WriteText(new((int)ForwardCode.ShownTitle, document.Title), language, analyzer, target);
        for (var field = lengths.Length - 1; field >= 0; field--)
        {
            foreach (var text in document.Texts)
            {
                if (text.Field == field)
                {
                    lengths[field] += WriteText(text, language, analyzer, target);
                }
            }
        }
    }

    /// <summary>Writes a document of another segment anew, with this one's numbers.</summary>
    public void Write(Segment other, int document, SegmentNumbers numbers, ByteBuffer target)
    {
        Array.Clear(lengths);
        var reader = other.Read(document);
        target.WriteNumber((uint)other.TextCount(document));
        while (reader.NextText())
        {
            WriteHead(target, reader.Field, reader.Section, reader.WordsLeft, numbers.Between(reader.Before));
            if (reader.Field < lengths.Length)
            {
                lengths[reader.Field] += reader.WordsLeft;
            }

            while (reader.WordsLeft > 0)
            {
                var surface = numbers.Surface(reader.NextWord());
                WriteWord(target, surface, numbers.Between(reader.Between), isLast: reader.WordsLeft == 0);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int WriteText(FieldText text, byte language, IAnalyzer analyzer, ByteBuffer target)
    {
        var rest = text.Text.AsSpan();
        var (at, count, before, surface, end) = (0, 0, ForwardCode.NothingBetween, -1, 0);
        words.Clear();
        while (Tokenizer.Next(rest, ref at, out var start, out var length))
        {
            if (surface < 0)
            {
                before = vocabulary.Between(rest[..start]);
            }
            else
            {
                WriteWord(words, surface, start - end == 1 && rest[end] == ' ' ? ForwardCode.SpaceBetween : vocabulary.Between(rest[end..start]), isLast: false);
            }

            surface = vocabulary.Surface(rest.Slice(start, length), language, analyzer);
            end = start + length;
            count++;
        }

        if (surface >= 0)
        {
            WriteWord(words, surface, vocabulary.Between(rest[end..]), isLast: true);
        }
        else
        {
            before = vocabulary.Between(rest);
        }

        WriteHead(target, (uint)text.Field, text.Section, count, before);
        target.Write(words.Written);
        return count;
    }

    private static void WriteHead(ByteBuffer target, uint field, int section, int count, int before)
    {
        target.WriteNumber(field);
        target.WriteNumber((uint)section);
        target.WriteNumber((uint)count);
        target.WriteNumber((uint)before);
    }

    private static void WriteWord(ByteBuffer target, int surface, int between, bool isLast)
    {
        if (between == (isLast ? ForwardCode.NothingBetween : ForwardCode.SpaceBetween))
        {
            target.WriteNumber((uint)surface << 1);
            return;
        }

        target.WriteNumber(((uint)surface << 1) | 1);
        target.WriteNumber((uint)between);
    }
}

/// <summary>What the numbers of a segment are in the one that it is merged into; found as they come up.</summary>
internal sealed class SegmentNumbers(Segment from, SurfaceVocabulary into)
{
    private readonly int[] surfaces = new int[from.Surfaces.Count];
    private readonly int[] betweens = new int[from.Betweens.Count];

    public int Surface(int number) => surfaces[number] is var known and > 0 ? known - 1 : (surfaces[number] = into.Surface(from, number) + 1) - 1;

    public int Between(int number) => betweens[number] is var known and > 0 ? known - 1 : (betweens[number] = into.Between(from.Betweens[number]) + 1) - 1;
}
