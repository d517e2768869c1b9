using System.Numerics;
using System.Runtime.CompilerServices;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Scoring;

/// <summary>
/// BM25F over the fields of a schema (Robertson, Zaragoza and Taylor 2004): a term's frequencies are weighed per field, each by the
/// field's boost and length, added, and only then saturated.
/// <code>
/// x = Σ over fields: boost · frequency / (1 − b + b · length / average length)
/// score = idf · x / (x + k1)      idf = ln(1 + (N − n + 0.5) / (n + 0.5))
/// </code>
/// Lengths are looked up when a query runs, so a score does not depend on which segment a document lies in. Immutable.
/// </summary>
internal sealed class ScoreTables
{
    /// <summary>Body frequencies below this have their saturated weight in a table: nearly all have.</summary>
    public const uint CommonFrequencies = 16;

    /// <summary>Per field and length code, what a word there adds: 256 a field.</summary>
    private readonly float[] norms;
    private readonly float[] bodyWeights;
    private readonly float saturation;
    private readonly int fieldCount;
    private readonly int body;

    /// <param name="averageLengths">Per field, in words.</param>
    public ScoreTables(IndexSchema schema, IReadOnlyList<float> averageLengths, int documentCount)
    {
        (saturation, fieldCount, DocumentCount) = (schema.Saturation, schema.TextFields.Count, documentCount);
        body = fieldCount - 1;
        norms = [.. schema.TextFields.SelectMany((field, i) => Norms(field, averageLengths[i]))];
        bodyWeights = new float[CommonFrequencies * 256];
        for (var i = 0; i < bodyWeights.Length; i++)
        {
            bodyWeights[i] = Saturate((i >> 8) * norms[(body << 8) | (i & 0xFF)]);
        }
    }

    public int DocumentCount { get; }

    public int FieldCount => fieldCount;

    /// <summary>Weights of terms that stand in the body only: by frequency (below <see cref="CommonFrequencies"/>) times 256, plus the length's code.</summary>
    public ReadOnlySpan<float> BodyWeights => bodyWeights;

    /// <summary>How much a term says that so many documents have.</summary>
    public float Idf(long documentFrequency)
    {
        var n = Math.Min(documentFrequency, DocumentCount);
        return (float)Math.Log(1 + ((DocumentCount - n + 0.5) / (n + 0.5)));
    }

    /// <summary>A term's weight in a document, between 0 and 1, before idf.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Weight(uint frequencies, byte[][] lengths, int document) => frequencies < CommonFrequencies
        ? bodyWeights[(frequencies << 8) | lengths[body][document]]
        : WeightOfFields(frequencies, lengths, document);

    /// <summary>What one field adds to the weight before saturation.</summary>
    public float FieldWeight(int field, float frequency, byte length) => frequency * norms[(field << 8) | length];

    public float Saturate(float x) => x / (x + saturation);


    /// <summary>The weight of a term that stands in other fields than the body, or very often there.</summary>
    public float WeightOfFields(uint frequencies, byte[][] lengths, int document)
    {
        var x = 0f;
        var frequency = frequencies & FieldFrequencies.BodyMask;
        if (frequency != 0)
        {
            x = frequency * norms[(body << 8) | lengths[body][document]];
        }

        var rest = frequencies >> 7;
        while (rest != 0)
        {
            var field = BitOperations.TrailingZeroCount(rest) / 5;
            x += (rest >> (field * 5) & FieldFrequencies.OtherMask) * norms[(field << 8) | lengths[field][document]];
            rest &= ~(FieldFrequencies.OtherMask << (field * 5));
        }

        return Saturate(x);
    }

    private static float[] Norms(TextField field, float averageLength)
    {
        var average = averageLength > 0 ? averageLength : 1;
        return [.. Enumerable.Range(0, 256).Select(code => field.Boost / (1 - field.LengthPenalty + (field.LengthPenalty * LengthCode.Length((byte)code) / average)))];
    }
}
