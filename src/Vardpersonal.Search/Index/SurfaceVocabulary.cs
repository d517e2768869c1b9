using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Search.Index;

/// <summary>
/// The words of a segment that is being made: their numbers, what they yield, and what stands between them. A word is analyzed once
/// however often it occurs. Not thread-safe.
/// </summary>
internal sealed class SurfaceVocabulary
{
    private readonly SurfaceInterner surfaces = new();
    private readonly SurfaceInterner betweens = new();
    private readonly Dictionary<string, int> termNumbers = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];
    private readonly List<int> starts = [0];
    private readonly List<int> surfaceTerms = [];
    private readonly List<byte> offsets = [];
    private readonly List<byte> widths = [];

    public SurfaceVocabulary()
    {
        betweens.Intern([], 0, out _);
        betweens.Intern(" ", 0, out _);
    }

    public IReadOnlyList<string> Terms => terms;

    public int Surface(ReadOnlySpan<char> word, byte language, IAnalyzer analyzer)
    {
        var surface = surfaces.Intern(word, language, out var isNew);
        if (isNew)
        {
            Add(analyzer.Analyze(word));
        }

        return surface;
    }

    /// <summary>A word of another segment, with what it yields there.</summary>
    public int Surface(Segment other, int otherSurface)
    {
        var surface = surfaces.Intern(other.Surfaces[otherSurface], other.SurfaceLanguages[otherSurface], out var isNew);
        if (isNew)
        {
            var yields = other.SurfaceTerms;
            for (var i = yields.Starts[otherSurface]; i < yields.Starts[otherSurface + 1]; i++)
            {
                AddTerm(new(other.Terms[yields.Terms[i]].ToString(), yields.Offsets[i]));
            }

            Close(yields.Widths[otherSurface]);
        }

        return surface;
    }

    public int Between(ReadOnlySpan<char> text) => text is " " ? ForwardCode.SpaceBetween : betweens.Intern(text, 0, out _);

    public StringTable ToSurfaces() => surfaces.ToTable();

    public byte[] ToLanguages() => surfaces.ToLanguages();

    public StringTable ToBetweens() => betweens.ToTable();

    public SurfaceTerms ToSurfaceTerms() => new([.. starts], [.. surfaceTerms], [.. offsets], [.. widths]);

    private void Add(WordAnalysis analysis)
    {
        foreach (var term in analysis.Terms)
        {
            AddTerm(term);
        }

        Close((byte)Math.Clamp(analysis.Width, 1, byte.MaxValue));
    }

    private void AddTerm(AnalyzedTerm term)
    {
        if (!termNumbers.TryGetValue(term.Text, out var number))
        {
            number = terms.Count;
            terms.Add(term.Text);
            termNumbers.Add(term.Text, number);
        }

        surfaceTerms.Add(number);
        offsets.Add((byte)Math.Clamp(term.Offset, 0, byte.MaxValue));
    }

    private void Close(byte width)
    {
        starts.Add(surfaceTerms.Count);
        widths.Add(width);
    }
}
