namespace Vardpersonal.Search.Analysis;

/// <summary>Gathers what a word yields; a term given again is left out.</summary>
internal sealed class WordTerms
{
    private readonly List<AnalyzedTerm> terms = new(4);

    public void AddPlain(string text, int offset = 0) => Add(text, offset);

    /// <summary>The exact form, unless the stem is the same.</summary>
    public void AddExact(string surface)
    {
        if (terms.TrueForAll(term => term.Text != surface))
        {
            Add(TermMarks.Exact + surface, 0);
        }
    }

    public void AddPart(string stem, int offset = 0) => Add(TermMarks.Part + stem, offset);

    public WordAnalysis ToAnalysis(int width = 1) => new(terms.ToArray(), width);

    private void Add(string text, int offset)
    {
        if (terms.TrueForAll(term => term.Text != text))
        {
            terms.Add(new(text, offset));
        }
    }
}
