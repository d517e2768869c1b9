using Vardpersonal.Indexing.Synonyms;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Indexing.Understanding;

/// <summary>
/// Words beside each other as clauses, one a word. Words that together can be said in another way share it: in "byte av central venkateter"
/// both "central" and "venkateter" are found where it says CVK, each with half of what CVK is worth.
/// </summary>
internal sealed class RunPlan(IReadOnlyList<WrittenWord> run, WordQueries queries, bool isLast)
{
    /// <summary>Another way of saying the words from a place on, given how much it is to count.</summary>
    private sealed record Span(int Start, int Count, Func<float, IEnumerable<Query>> Otherwise)
    {
        public bool Covers(int word) => word >= Start && word < Start + Count;
    }

    public IEnumerable<Query> Clauses(Func<IReadOnlyList<string>, IReadOnlyList<Expansion>> expand, bool isLoose)
    {
        var stems = run.Select(word => queries.Stem(word.Text)).ToList();
        var spans = expand(stems).Select(expansion => Synonyms(expansion, stems)).Concat(Joined()).ToList();
        for (var i = 0; i < run.Count; i++)
        {
            if (!run[i].Optional)
            {
                yield return WordQueries.OneOf([queries.Of(run[i].Text, isLast && i == run.Count - 1, isLoose), .. spans.Where(span => span.Covers(i)).SelectMany(span => span.Otherwise(1f / Required(span)))]);
            }
        }
    }

    /// <summary>How many clauses share what the other way is worth.</summary>
    private int Required(Span span) => run.Skip(span.Start).Take(span.Count).Count(word => !word.Optional);

    private Span Synonyms(Expansion expansion, IReadOnlyList<string> stems)
    {
        var own = Enumerable.Range(expansion.Start, expansion.Count).Where(i => !run[i].Optional).Select(i => stems[i]).ToList();
        return new(expansion.Start, expansion.Count, share => expansion.Alternatives.SelectMany(alternative => Otherwise(alternative, share * queries.Tamed(own, alternative.Stems))));
    }

    private IEnumerable<Query> Otherwise(Alternative alternative, float share) =>
        alternative.Stems.Count == 1
            ? queries.StemOrPart(alternative.Stems[0], alternative.Weight * share)
            : [new Query.Phrase(alternative.Stems, alternative.Weight * share)];

    /// <summary>Two words that documents write as one, with or without an s between.</summary>
    private IEnumerable<Span> Joined()
    {
        for (var i = 0; i + 1 < run.Count; i++)
        {
            var (first, second) = (run[i].Text, run[i + 1].Text);
            if (run[i].Optional || run[i + 1].Optional || first.Length + second.Length < queries.Weights.ShortestJoined)
            {
                continue;
            }

            var stems = new[] { queries.Stem(first + second), queries.Stem(first + "s" + second) }.Where(queries.IsKnown).Distinct().ToList();
            if (stems.Count > 0)
            {
                yield return new(i, 2, share => stems.SelectMany(stem => queries.StemOrPart(stem, queries.Weights.Joined * share)));
            }
        }
    }
}
