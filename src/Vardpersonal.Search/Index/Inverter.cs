using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Vardpersonal.Search.Store;

namespace Vardpersonal.Search.Index;

/// <summary>
/// Makes the inverted index of coded documents: one pass counts each term's documents and positions, the next puts them where they
/// belong (a counting sort), so nothing is ever sorted but the terms themselves.
/// </summary>
internal sealed class Inverter
{
    private readonly byte[] code;
    private readonly int[] documentStarts;
    private readonly SurfaceTerms yields;
    private readonly int fieldCount;
    private readonly TermState[] states;

    /// <param name="yields">With terms numbered in their order.</param>
    private Inverter(byte[] code, int[] documentStarts, SurfaceTerms yields, int termCount, int fieldCount)
    {
        (this.code, this.documentStarts, this.yields, this.fieldCount) = (code, documentStarts, yields, fieldCount);
        states = new TermState[termCount];
        Reset();
    }

    public static Postings Invert(byte[] code, int[] documentStarts, SurfaceTerms yields, int termCount, int fieldCount)
    {
        var inverter = new Inverter(code, documentStarts, yields, termCount, fieldCount);
        inverter.Walk(new Counting());
        return inverter.Place();
    }

    private Postings Place()
    {
        var starts = new int[states.Length + 1];
        var positionBytes = 0;
        for (var term = 0; term < states.Length; term++)
        {
            ref var state = ref states[term];
            starts[term + 1] = checked(starts[term] + state.Documents);
            var bytes = state.PositionBytes;
            (state.Documents, state.PositionBytes) = (starts[term] - 1, positionBytes);
            positionBytes = checked(positionBytes + bytes);
        }

        Reset();
        var placing = new Placing(new int[starts[^1]], new uint[starts[^1]], new int[starts[^1] + 1], new byte[positionBytes], fieldCount);
        Walk(placing);
        placing.PositionStarts[^1] = positionBytes;
        return new(starts, placing.Documents, placing.Frequencies, placing.PositionStarts, placing.Positions);
    }

    private void Reset()
    {
        for (var i = 0; i < states.Length; i++)
        {
            states[i].LastDocument = -1;
        }
    }

    private void Walk<TVisitor>(TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        for (var document = 0; document + 1 < documentStarts.Length; document++)
        {
            var reader = new ForwardReader(code, documentStarts[document]);
            var (field, place) = (-1, 0);
            while (reader.NextText())
            {
                if (reader.Field >= (uint)fieldCount)
                {
                    Skip(ref reader);
                    continue;
                }

                place = (int)reader.Field == field ? place + Position.Gap : 0;
                field = (int)reader.Field;
                place = WalkText(visitor, ref reader, document, field, place);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int WalkText<TVisitor>(TVisitor visitor, ref ForwardReader reader, int document, int field, int place)
        where TVisitor : struct, IVisitor
    {
        var fieldBase = Position.FieldBase(field, fieldCount);
        var (starts, terms, offsets, widths) = (yields.Starts, yields.Terms, yields.Offsets, yields.Widths);
        while (reader.WordsLeft > 0)
        {
            var surface = reader.NextWord();
            for (var i = starts[surface]; i < starts[surface + 1]; i++)
            {
                ref var state = ref states[terms[i]];
                visitor.Visit(ref state, document, field, fieldBase + Math.Min(place + offsets[i], Position.LastInField));
            }

            place += widths[surface];
        }

        return place;
    }

    private static void Skip(ref ForwardReader reader)
    {
        while (reader.WordsLeft > 0)
        {
            reader.NextWord();
        }
    }

    /// <summary>What is known of a term while documents go by; first its counts, then where its next posting goes.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct TermState
    {
        public int LastDocument;
        public int LastPosition;
        public int Documents;
        public int PositionBytes;
    }

    private interface IVisitor
    {
        void Visit(ref TermState state, int document, int field, int position);
    }

    private readonly struct Counting : IVisitor
    {
        public void Visit(ref TermState state, int document, int field, int position)
        {
            if (state.LastDocument != document)
            {
                (state.LastDocument, state.LastPosition) = (document, 0);
                state.Documents++;
            }

            state.PositionBytes += Numbers.SizeOf((uint)Math.Max(0, position - state.LastPosition));
            state.LastPosition = Math.Max(position, state.LastPosition);
        }
    }

    private readonly struct Placing(int[] documents, uint[] frequencies, int[] positionStarts, byte[] positions, int fieldCount) : IVisitor
    {
        public int[] Documents => documents;

        public uint[] Frequencies => frequencies;

        public int[] PositionStarts => positionStarts;

        public byte[] Positions => positions;

        public void Visit(ref TermState state, int document, int field, int position)
        {
            if (state.LastDocument != document)
            {
                (state.LastDocument, state.LastPosition) = (document, 0);
                state.Documents++;
                documents[state.Documents] = document;
                positionStarts[state.Documents] = state.PositionBytes;
            }

            var posting = state.Documents;
            frequencies[posting] = FieldFrequencies.Increment(frequencies[posting], field, fieldCount);
            state.PositionBytes = Numbers.Write(positions, state.PositionBytes, (uint)Math.Max(0, position - state.LastPosition));
            state.LastPosition = Math.Max(position, state.LastPosition);
        }
    }
}
