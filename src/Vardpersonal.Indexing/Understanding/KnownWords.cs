using Vardpersonal.Indexing.Synonyms;
using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Indexing.Understanding;

/// <summary>The words that the index and the editors' lists know: what a misspelt word may be corrected to, and what is no misspelling.</summary>
public sealed class KnownWords
{
    /// <summary>A word in fewer documents may itself be misspelt, and is proposed to nobody.</summary>
    private const int LeastProposed = 2;

    private readonly IAnalyzer analyzer;
    private readonly Func<string, int> documents;
    private readonly HashSet<string> listed;

    /// <param name="documents">How many documents have a term.</param>
    public KnownWords(IAnalyzer analyzer, Func<string, int> documents, SynonymList synonyms)
    {
        (this.analyzer, this.documents) = (analyzer, documents);
        listed = [.. synonyms.Sets.SelectMany(set => set.Words).Concat(synonyms.Abbreviations.SelectMany(abbreviation => abbreviation.Senses.Prepend(abbreviation.Text))).SelectMany(Stems)];
    }

    /// <summary>Whether the word finds anything, inflected, inside a compound, split, or as another word.</summary>
    public bool Contain(string word)
    {
        var terms = analyzer.Analyze(word).Terms;
        var stem = terms[0].Text;
        var parts = terms.Where(term => term.Text[0] == TermMarks.Part).Select(term => term.Text[1..]).ToList();
        return IsStem(stem) || listed.Contains(stem) || (parts.Count > 1 && parts.TrueForAll(IsStem));
    }

    /// <summary>
    /// Words as they are written in documents. The index holds stems, and exact forms where these differ; a stem is itself a word when
    /// more documents have it than have its other forms.
    /// </summary>
    public IEnumerable<(string Word, int Documents)> Proposable(IEnumerable<(string Term, int Documents)> terms)
    {
        var stems = new Dictionary<string, int>();
        var inflected = new Dictionary<string, int>();
        foreach (var (term, count) in terms)
        {
            if (term[0] == TermMarks.Exact)
            {
                inflected[term[1..]] = inflected.GetValueOrDefault(term[1..]) + count;
            }
            else if (term[0] != TermMarks.Part && term.All(char.IsLetter))
            {
                stems[term] = stems.GetValueOrDefault(term) + count;
            }
        }

        foreach (var (word, count) in inflected.Where(word => word.Key.All(char.IsLetter)))
        {
            var stem = analyzer.Analyze(word).Terms[0].Text;
            stems[stem] = stems.GetValueOrDefault(stem) - count;
        }

        return inflected.Concat(stems).Where(word => word.Value >= LeastProposed).Select(word => (word.Key, word.Value));
    }

    private bool IsStem(string stem) => documents(stem) > 0 || documents(TermMarks.Part + stem) > 0;

    private IEnumerable<string> Stems(string words)
    {
        var position = 0;
        var stems = new List<string>();
        while (Tokenizer.Next(words, ref position, out var start, out var length))
        {
            stems.Add(analyzer.Analyze(words.AsSpan(start, length)).Terms[0].Text);
        }

        return stems;
    }
}
