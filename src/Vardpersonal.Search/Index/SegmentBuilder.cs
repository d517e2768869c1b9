using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Facets;
using Vardpersonal.Search.Scoring;
using Vardpersonal.Search.Store;

namespace Vardpersonal.Search.Index;

/// <summary>Gathers documents, new ones and those of other segments, and makes a segment of them. Not thread-safe.</summary>
internal sealed class SegmentBuilder
{
    /// <summary>Code beyond this is closed into a segment: its positions must be countable in an int.</summary>
    public const int MostCode = 384 * 1024 * 1024;

    private readonly IndexSchema schema;
    private readonly SurfaceVocabulary vocabulary = new();
    private readonly ForwardCoder coder;
    private readonly ByteBuffer code = new(1 << 16);
    private readonly List<int> codeStarts = [0];
    private readonly List<byte>[] lengths;
    private readonly long[] wordCounts;
    private readonly FacetColumnBuilder[] facets;
    private readonly List<string> keys = [];
    private readonly List<int> days = [];
    private readonly List<float> boosts = [];
    private readonly ByteBuffer stored = new(1 << 12);
    private readonly List<int> storedStarts = [0];

    public SegmentBuilder(IndexSchema schema)
    {
        this.schema = schema;
        coder = new(vocabulary, schema.TextFields.Count);
        lengths = [.. schema.TextFields.Select(_ => new List<byte>())];
        wordCounts = new long[schema.TextFields.Count];
        facets = [.. schema.FacetFields.Select(_ => new FacetColumnBuilder())];
    }

    public int Count => keys.Count;

    public bool IsFull => code.Length > MostCode || stored.Length > MostCode || facets.Any(facet => facet.IsFull);

    public void Add(IndexDocument document, byte language, IAnalyzer analyzer)
    {
        coder.Write(document, language, analyzer, code);
        for (var i = 0; i < facets.Length; i++)
        {
            facets[i].Add(i < document.Facets.Count ? document.Facets[i] : null);
        }

        stored.Write(document.Stored.Span);
        Close(document.Key, document.Date.DayNumber, document.Boost);
    }

    public void Add(Segment from, int document, SegmentNumbers numbers)
    {
        coder.Write(from, document, numbers, code);
        for (var i = 0; i < facets.Length; i++)
        {
            var column = from.Facets[i];
            facets[i].Add([.. column.Sets[column.SetOf[document]].Select(value => column.Values[value])]);
        }

        stored.Write(from.StoredOf(document).Span);
        Close(from.Keys[document].ToString(), from.Days[document], from.Boosts[document]);
    }

    public SegmentNumbers NumbersOf(Segment other) => new(other, vocabulary);

    public Segment Build(string name)
    {
        var order = new int[vocabulary.Terms.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        string[] terms = [.. vocabulary.Terms];
        Array.Sort(terms, order, StringComparer.Ordinal);
        var numbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            numbers[order[i]] = i;
        }

        var yields = vocabulary.ToSurfaceTerms().Renumbered(numbers);
        var bytes = code.ToArray();
        int[] starts = [.. codeStarts];
        return new()
        {
            Name = name,
            Terms = StringTable.Of(terms),
            Postings = Inverter.Invert(bytes, starts, yields, terms.Length, schema.TextFields.Count),
            Surfaces = vocabulary.ToSurfaces(),
            SurfaceLanguages = vocabulary.ToLanguages(),
            SurfaceTerms = yields,
            Betweens = vocabulary.ToBetweens(),
            Code = bytes,
            CodeStarts = starts,
            Lengths = [.. lengths.Select(field => field.ToArray())],
            WordCounts = wordCounts,
            Facets = [.. facets.Select(facet => facet.Build())],
            Keys = StringTable.Of(keys),
            Ties = [.. keys.Select(key => TieOf(key))],
            Days = [.. days],
            Boosts = [.. boosts],
            Stored = stored.ToArray(),
            StoredStarts = [.. storedStarts],
        };
    }

    /// <summary>FNV-1a: spreads keys evenly, and gives the same number on every machine.</summary>
    public static uint TieOf(ReadOnlySpan<char> key)
    {
        var hash = 2166136261u;
        foreach (var c in key)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }

    private void Close(string key, int day, float boost)
    {
        codeStarts.Add(code.Length);
        storedStarts.Add(stored.Length);
        keys.Add(key);
        days.Add(day);
        boosts.Add(boost);
        for (var field = 0; field < lengths.Length; field++)
        {
            lengths[field].Add(LengthCode.Of(coder.Lengths[field]));
            wordCounts[field] += coder.Lengths[field];
        }
    }
}
