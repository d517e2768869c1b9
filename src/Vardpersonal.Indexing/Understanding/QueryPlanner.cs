using Vardpersonal.Indexing.Ranking;
using Vardpersonal.Indexing.Synonyms;
using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Indexing.Understanding;

/// <summary>A query as the engine is asked.</summary>
/// <param name="All">Documents with every word.</param>
/// <param name="Most">Documents with most of the words; the same as <paramref name="All"/> when there is but one.</param>
public sealed record PlannedQuery(Query All, Query Most)
{
    /// <summary>Whether asking for most words could find more than asking for all.</summary>
    public bool CanRelax => !ReferenceEquals(All, Most);
}

/// <summary>Turns the words of a query into what the engine looks for: inflections, parts of compounds, synonyms, codes above and below.</summary>
public sealed class QueryPlanner
{
    private readonly WordQueries queries;
    private readonly Func<IReadOnlyList<string>, IReadOnlyList<Expansion>> expand;

    /// <param name="expand">Other words for the words with these stems.</param>
    public QueryPlanner(IReadOnlyList<IAnalyzer> analyzers, WordStatistics statistics, Func<IReadOnlyList<string>, IReadOnlyList<Expansion>> expand, QueryWeights? weights = null)
    {
        queries = new(analyzers, statistics, weights ?? QueryWeights.Default);
        this.expand = expand;
    }

    public PlannedQuery Plan(QueryWords words)
    {
        var clauses = Clauses(words);
        if (clauses.Count == 0)
        {
            var everything = Excluding(new Query.Everything(), words);
            return new(everything, everything);
        }

        var all = Finish(clauses.Count == 1 ? clauses[0] : new Query.AllOf(clauses), words);
        return clauses.Count == 1 ? new(all, all) : new(all, Finish(new Query.MostOf(clauses, AtLeast(clauses.Count)), words));
    }

    /// <summary>Half of the words, the odd one counted in, is the least that can be called most.</summary>
    private static int AtLeast(int clauses) => (clauses + 1) / 2;

    private List<Query> Clauses(QueryWords words)
    {
        var clauses = new List<Query>();
        foreach (var run in Runs(words.Words))
        {
            clauses.AddRange(new RunPlan(run, queries, ReferenceEquals(run[^1], words.Words[^1])).Clauses(expand));
        }

        clauses.AddRange(words.Phrases.Select(Exactly));
        return clauses;
    }

    private Query Finish(Query required, QueryWords words) => Excluding(Preferring(required, words), words);

    private Query Preferring(Query required, QueryWords words)
    {
        List<Query> preferred =
        [
            .. Runs(words.Words).Where(run => run.Count(word => !word.Optional) > 1).Select(Together),
            .. words.Words.Where(word => word.Optional).Select(word => new Query.Term(queries.Stem(word.Text), queries.Weights.Optional)),
        ];
        return preferred.Count == 0 ? required : new Query.Preferring(required, preferred);
    }

    /// <summary>Her words in her order; where she had one that only holds the sentence together, any word may stand.</summary>
    private Query Together(IReadOnlyList<WrittenWord> run)
    {
        var first = run.TakeWhile(word => word.Optional).Count();
        var last = run.Count - run.Reverse().TakeWhile(word => word.Optional).Count();
        var between = run.Skip(first).Take(last - first).ToList();
        var terms = between.SelectMany(word => Positions(word.Text, word.Optional ? string.Empty : queries.Stem(word.Text))).ToList();
        return new Query.Phrase(terms, queries.Weights.Together, queries.Weights.TogetherSlop);
    }

    private Query Excluding(Query wanted, QueryWords words) =>
        words.Excluded.Count == 0 ? wanted : new Query.Without(wanted, [.. words.Excluded.Select(Excluded)]);

    /// <summary>One word is kept out however inflected, several only as written.</summary>
    private Query Excluded(IReadOnlyList<string> words) => words.Count == 1 ? new Query.Term(queries.Stem(words[0])) : Exactly(words);

    private Query Exactly(IReadOnlyList<string> words)
    {
        var terms = words.SelectMany(word => Positions(word, queries.Exact(word))).ToList();
        while (terms[^1].Length == 0)
        {
            terms.RemoveAt(terms.Count - 1);
        }

        return terms.Count == 1 ? new Query.Term(terms[0]) : new Query.Phrase(terms);
    }

    /// <summary>A hyphenated word takes as many positions as it has parts.</summary>
    private IEnumerable<string> Positions(string word, string term) => Enumerable.Repeat(string.Empty, queries.Width(word) - 1).Prepend(term);

    /// <summary>Words that stand beside each other in the query.</summary>
    private static IEnumerable<IReadOnlyList<WrittenWord>> Runs(IReadOnlyList<WrittenWord> words)
    {
        for (var start = 0; start < words.Count;)
        {
            var end = start + 1;
            while (end < words.Count && words[end].Follows)
            {
                end++;
            }

            yield return [.. words.Skip(start).Take(end - start)];
            start = end;
        }
    }
}
