using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Indexing.Synonyms;

/// <summary>
/// Says words of a query in the other ways that the lists know. One step only: what an alternative is a synonym of in its turn is
/// another thing than what the reader asked for. Thread-safe; made once for a list and an analyser.
/// </summary>
public sealed class SynonymExpander
{
    private readonly SynonymTree tree = new();
    private readonly Func<string, string> stem;

    /// <param name="stem">From a word, as <see cref="Tokenizer"/> cuts it, to its stem: the same as queries are stemmed with.</param>
    /// <param name="stemming">What tells this way of stemming from another: the analyser's fingerprint.</param>
    public SynonymExpander(SynonymList list, Func<string, string> stem, string stemming = "", SynonymWeights? weights = null)
    {
        this.stem = stem;
        var counts = weights ?? SynonymWeights.Default;
        Fingerprint = LedgerHash.OfContent($"{list.Fingerprint}\n{stemming}\n{counts.Text}");
        foreach (var set in list.Sets)
        {
            Add(set, counts.Synonym);
        }

        foreach (var abbreviation in list.Abbreviations)
        {
            Add(abbreviation, counts);
        }

        tree.Finish();
    }

    /// <summary>Changes whenever the same query could be said in other ways, or weighed otherwise.</summary>
    public string Fingerprint { get; }

    /// <summary>
    /// Finds words that can be said in other ways; where two overlap the longer counts, and of two as long the first.
    /// </summary>
    /// <param name="stems">Every word of the query in order, the small ones (i, och) too. An empty one stands for what must be left as it is:
    /// an exact phrase, an excluded word, a code. Nothing is found across it.</param>
    /// <returns>In the order of the query; none overlaps another.</returns>
    public IReadOnlyList<Expansion> Expand(IReadOnlyList<string> stems)
    {
        var found = new List<Expansion>();
        for (var start = 0; start < stems.Count; start++)
        {
            tree.Match(stems, start, found);
        }

        return found.Count < 2 ? found : WithoutOverlap(found, stems.Count);
    }

    private static List<Expansion> WithoutOverlap(List<Expansion> found, int words)
    {
        var taken = new bool[words];
        var kept = new List<Expansion>();
        foreach (var one in found.OrderByDescending(one => one.Count).ThenBy(one => one.Start))
        {
            var span = taken.AsSpan(one.Start, one.Count);
            if (!span.Contains(true))
            {
                span.Fill(true);
                kept.Add(one);
            }
        }

        kept.Sort((a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }

    private void Add(SynonymSet set, float weight)
    {
        var ways = set.Words.Select(words => (Stems: Stems(words), Words: words)).ToList();
        foreach (var from in set.Direction == SynonymDirection.OneWay ? ways.Take(1) : ways)
        {
            foreach (var to in ways)
            {
                Add(from.Stems, new(to.Stems, weight, to.Words));
            }
        }
    }

    private void Add(Abbreviation abbreviation, SynonymWeights weights)
    {
        var own = Stems(abbreviation.Text);
        foreach (var sense in abbreviation.Senses)
        {
            var stems = Stems(sense);
            Add(own, new(stems, abbreviation.Senses.Count > 1 ? weights.OneOfSenses : weights.Abbreviation, sense));
            Add(stems, new(own, abbreviation.Senses.Count > 1 ? weights.OneOfSenses : weights.Abbreviation, abbreviation.Text));
        }
    }

    /// <summary>Two inflections of one word have the same stems: the one is no other way of saying the other.</summary>
    private void Add(IReadOnlyList<string> stems, Alternative alternative)
    {
        if (stems.Count > 0 && alternative.Stems.Count > 0 && !stems.SequenceEqual(alternative.Stems, StringComparer.OrdinalIgnoreCase))
        {
            tree.Add(stems, alternative);
        }
    }

    private List<string> Stems(string words)
    {
        var stems = new List<string>();
        var position = 0;
        while (Tokenizer.Next(words, ref position, out var start, out var length))
        {
            if (stem(words.Substring(start, length)) is { Length: > 0 } text)
            {
                stems.Add(text);
            }
        }

        return stems;
    }
}
