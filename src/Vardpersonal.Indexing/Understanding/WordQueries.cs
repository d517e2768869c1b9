using Vardpersonal.Indexing.Ranking;
using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Indexing.Understanding;

/// <summary>Every way in which one word may stand in a document, as one query.</summary>
/// <param name="analyzers">How the index's languages read a word; the first is the reader's own.</param>
internal sealed class WordQueries(IReadOnlyList<IAnalyzer> analyzers, WordStatistics statistics, QueryWeights weights)
{
    public QueryWeights Weights => weights;

    /// <summary>What the word is compared by.</summary>
    public string Stem(string word) => analyzers[0].Analyze(word).Terms[0].Text;

    /// <summary>How many positions of a text the word takes.</summary>
    public int Width(string word) => analyzers[0].Analyze(word).Width;

    /// <summary>The term for the word exactly as written.</summary>
    public string Exact(string word)
    {
        var terms = analyzers[0].Analyze(word).Terms;
        return terms.FirstOrDefault(term => term.Text[0] == TermMarks.Exact, terms[0]).Text;
    }

    public bool IsKnown(string term) => statistics.With(term) > 0;

    /// <param name="mayBeUnfinished">Whether a word that no document has may be the beginning of one.</param>
    /// <param name="isLoose">Whether one part of a compound is enough, when nothing has more.</param>
    public Query Of(string word, bool mayBeUnfinished, bool isLoose = false)
    {
        var analysis = analyzers[0].Analyze(word);
        var ways = new List<Query>(Forms(word, analysis));
        ways.AddRange(IsCode(analysis.Terms[0].Text) ? WiderCodes(analysis) : Split(analysis));
        var known = ways.Exists(way => way is not Query.Term term || IsKnown(term.Text));
        if (!known && mayBeUnfinished && word.Length >= 3)
        {
            ways.Add(new Query.Prefix(Unmarked(Exact(word)), weights.Prefix));
        }

        return isLoose && IsRare(analysis.Terms[0].Text) ? OneOf([.. ways, .. OneParts(analysis)]) : OneOf(ways);
    }

    /// <summary>A stem, alone or as a part of a longer word; both weigh as the more common of them.</summary>
    public IReadOnlyList<Query> StemOrPart(string stem, float weight) =>
        Weighed([(stem, weight), (TermMarks.Part + stem, weight * weights.Part)]);

    /// <summary>A factor for another way of saying some words, so that it weighs no more than they do.</summary>
    public float Tamed(IEnumerable<string> stems, IEnumerable<string> otherwise) => statistics.NoRarerThan(stems, otherwise);

    public static Query OneOf(IReadOnlyList<Query> ways) => ways.Count == 1 ? ways[0] : new Query.BestOf(ways);

    private IReadOnlyList<Query> Forms(string word, WordAnalysis analysis)
    {
        var stem = analysis.Terms[0].Text;
        var forms = new List<(string Term, float Weight)> { (stem, weights.Stem) };
        forms.AddRange(analysis.Terms.Where(term => term.Text[0] == TermMarks.Exact).Select(term => (term.Text, weights.Exact)));
        forms.Add((TermMarks.Part + stem, IsCode(stem) ? weights.NarrowerCode : weights.Part));
        forms.AddRange(analyzers.Skip(1).Select(other => (other.Analyze(word).Terms[0].Text, weights.Stem)).Where(other => other.Text != stem));
        return Weighed(forms);
    }

    /// <summary>Terms that no document has are left out, the first apart: without it nothing would be looked for.</summary>
    private IReadOnlyList<Query> Weighed(IReadOnlyList<(string Term, float Weight)> forms)
    {
        var group = forms.Max(form => statistics.With(form.Term));
        return [.. forms.Where((form, i) => i == 0 || IsKnown(form.Term)).Select(form => new Query.Term(form.Term, form.Weight * statistics.AsCommonAs(group, form.Term)))];
    }

    /// <summary>The parts of a compound or hyphenated word as words of their own, all of them: close together or anywhere.</summary>
    private IEnumerable<Query> Split(WordAnalysis analysis)
    {
        var parts = Parts(analysis);
        if (parts.Count < 2 || !parts.TrueForAll(IsPartKnown))
        {
            yield break;
        }

        // A phrase of several rare words would outweigh the word itself: shared among the parts, it weighs as one.
        yield return new Query.Phrase(parts, weights.SplitTogether / parts.Count, weights.SplitSlop);
        yield return new Query.AllOf([.. parts.Select(part => OneOf(StemOrPart(part, weights.Split / parts.Count)))]);
    }

    /// <summary>Whether so few have the word that a part of it may be all there is to find.</summary>
    private bool IsRare(string stem) => !IsCode(stem) && statistics.With(stem) + statistics.With(TermMarks.Part + stem) < weights.Rare;

    private IEnumerable<Query> OneParts(WordAnalysis analysis) => Parts(analysis).Where(IsPartKnown).SelectMany(part => StemOrPart(part, weights.OnePart));

    private bool IsPartKnown(string stem) => IsKnown(stem) || IsKnown(TermMarks.Part + stem);

    private IEnumerable<Query> WiderCodes(WordAnalysis analysis) =>
        Parts(analysis).Where(IsKnown).Select(code => new Query.Term(code, weights.WiderCode));

    private static List<string> Parts(WordAnalysis analysis) =>
        [.. analysis.Terms.Where(term => term.Text[0] == TermMarks.Part).OrderBy(term => term.Offset).Select(term => Unmarked(term.Text))];

    private static string Unmarked(string term) => term[0] is TermMarks.Part or TermMarks.Exact ? term[1..] : term;

    /// <summary>Letters and digits in one, the letters first: what all code lists have in common.</summary>
    private static bool IsCode(string stem) => stem.Length >= 3 && char.IsAsciiLetter(stem[0]) && stem.Any(char.IsAsciiDigit) && stem.All(char.IsAsciiLetterOrDigit);
}
