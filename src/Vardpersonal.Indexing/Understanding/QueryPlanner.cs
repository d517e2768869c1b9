using Vardpersonal.Indexing.Ranking;
using Vardpersonal.Indexing.Synonyms;
using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Indexing.Understanding;

/// <summary>A query as the engine is asked.</summary>
/// <param name="All">Documents with every word.</param>
/// <param name="Most">Documents with at least half of the words, and every phrase.</param>
/// <param name="Any">Documents with any of the words, and every phrase; those with more of them first.</param>
/// <param name="Words">How many words must be found.</param>
public sealed record PlannedQuery(Query All, Query Most, Query Any, int Words);

/// <summary>Turns the words of a query into what the engine looks for: inflections, parts of compounds, synonyms, codes above and below.</summary>
public sealed class QueryPlanner
{
    /// <summary>A code's title begins with what it is and goes on with what it is not.</summary>
    private const int MostOfTitle = 4;

    private readonly WordQueries queries;
    private readonly Func<IReadOnlyList<string>, IReadOnlyList<Expansion>> expand;
    private readonly Func<string, string?> titleOf;

    /// <param name="expand">Other words for the words with these stems.</param>
    /// <param name="titleOf">What a word stands for, if it is a code.</param>
    public QueryPlanner(
        IReadOnlyList<IAnalyzer> analyzers,
        WordStatistics statistics,
        Func<IReadOnlyList<string>, IReadOnlyList<Expansion>> expand,
        Func<string, string?>? titleOf = null,
        QueryWeights? weights = null)
    {
        this.titleOf = titleOf ?? (_ => null);
        queries = new(analyzers, statistics, weights ?? QueryWeights.Default);
        this.expand = expand;
    }

    public PlannedQuery Plan(QueryWords words)
    {
        var phrases = words.Phrases.Select(Exactly).ToList();
        var strict = Clauses(words.Words, isLoose: false);
        if (strict.Count + phrases.Count == 0)
        {
            var everything = Excluding(new Query.Everything(), words);
            return new(everything, everything, everything, 0);
        }

        var loose = Clauses(words.Words, isLoose: true);
        return new(
            Finish([.. strict, .. phrases], words),
            Finish([.. AtLeast((loose.Count + 1) / 2, loose), .. phrases], words),
            Finish([.. AtLeast(1, loose), .. phrases], words),
            strict.Count);
    }

    private static IEnumerable<Query> AtLeast(int least, IReadOnlyList<Query> clauses) => clauses.Count == 0 ? [] : [new Query.MostOf(clauses, least)];

    /// <param name="isLoose">Whether a part of a compound is enough.</param>
    private List<Query> Clauses(IReadOnlyList<WrittenWord> words, bool isLoose) =>
        [.. Runs(words).SelectMany(run => new RunPlan(run, queries, ReferenceEquals(run[^1], words[^1])).Clauses(expand, isLoose))];

    private Query Finish(IReadOnlyList<Query> clauses, QueryWords words) => Excluding(Preferring(clauses.Count == 1 ? clauses[0] : new Query.AllOf(clauses), words), words);

    private Query Preferring(Query required, QueryWords words)
    {
        List<Query> preferred =
        [
            .. Runs(words.Words).Where(run => run.Count(word => !word.Optional) > 1).Select(Together),
            .. words.Words.SelectMany(word => Named(word.Text)),
            .. words.Words.Where(word => word.Optional).Select(word => new Query.Term(queries.Stem(word.Text), queries.Weights.Optional)),
        ];
        return preferred.Count == 0 ? required : new Query.Preferring(required, preferred);
    }

    /// <summary>A code's own words: of texts that have the code, those that are about it come first.</summary>
    private IEnumerable<Query> Named(string word) => titleOf(word) is not { } title ? []
        : QueryReader.Read(title).Words.Where(named => !named.Optional).Take(MostOfTitle).Select(named => new Query.Term(queries.Stem(named.Text), queries.Weights.CodeTitle));

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
