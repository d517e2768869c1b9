using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Search.Scoring;

/// <summary>Turns a query into matchers of a segment. Lucene's Weight and Scorer in one step; null stands for "nothing here matches".</summary>
internal sealed class MatcherFactory(Segment segment, IndexSchema schema, ScoreTables tables, TermStatistics statistics, SearchScratch scratch)
{
    public Matcher? Make(Query query) => query switch
    {
        Query.Term term => OfTerm(term),
        Query.Phrase phrase => OfPhrase(phrase),
        Query.Prefix prefix => OfPrefix(prefix),
        Query.AllOf all => OfAll(all.Clauses),
        Query.AnyOf any => OfAny<Adding>(any.Clauses),
        Query.BestOf best => OfAny<Best>(best.Clauses),
        Query.MostOf most => OfMost(most),
        Query.Without without => OfWithout(without),
        Query.Preferring preferring => OfPreferring(preferring),
        Query.Everything => new EveryMatcher(segment.DocumentCount, 1),
        _ => null,
    };

    private TermMatcher? OfTerm(Query.Term term) => segment.Terms.Find(term.Text) is >= 0 and var number
        ? new TermMatcher(segment, number, tables, term.Boost * tables.Idf(statistics.DocumentFrequency(term.Text)), FieldFrequencies.MaskOf(term.Fields, tables.FieldCount))
        : null;

    private Matcher? OfPhrase(Query.Phrase phrase)
    {
        var terms = new List<(int Term, int Place)>();
        var idf = 0f;
        for (var place = 0; place < phrase.Terms.Count; place++)
        {
            if (phrase.Terms[place].Length == 0)
            {
                continue;
            }

            var term = segment.Terms.Find(phrase.Terms[place]);
            if (term < 0)
            {
                return null;
            }

            terms.Add((term, place));
            idf += tables.Idf(statistics.DocumentFrequency(phrase.Terms[place]));
        }

        return terms.Count switch
        {
            0 => null,
            1 => OfTerm(new(phrase.Terms[terms[0].Place], phrase.Boost)),
            _ => new PhraseMatcher(segment, terms, phrase.Slop, tables, phrase.Boost * idf, scratch),
        };
    }

    private PrefixMatcher? OfPrefix(Query.Prefix prefix) => TermStatistics.RangesOf(segment, prefix.Text) is { Count: > 0 } ranges
        ? new PrefixMatcher(segment, ranges, schema, prefix.Boost * tables.Idf(statistics.PrefixFrequency(prefix.Text)), scratch)
        : null;

    private Matcher? OfAll(IReadOnlyList<Query> clauses)
    {
        var matchers = new List<Matcher>(clauses.Count);
        foreach (var clause in clauses)
        {
            if (Make(clause) is not { } matcher)
            {
                return null;
            }

            matchers.Add(matcher);
        }

        return matchers.Count switch
        {
            0 => null,
            1 => matchers[0],
            _ when matchers.TrueForAll(matcher => matcher is TermMatcher { IsInAllFields: true }) => new TermsMatcher(matchers.Cast<TermMatcher>(), scratch),
            _ => new AllMatcher(matchers, scratch),
        };
    }

    private Matcher? OfAny<TCombine>(IReadOnlyList<Query> clauses)
        where TCombine : struct, ICombine
    {
        var matchers = MakeEach(clauses);
        return matchers.Count switch { 0 => null, 1 => matchers[0], _ => new AnyMatcher<TCombine>(matchers, scratch, segment.DocumentCount) };
    }

    private MostMatcher? OfMost(Query.MostOf most)
    {
        var matchers = MakeEach(most.Clauses);
        return matchers.Count == 0 || matchers.Count < most.AtLeast ? null : new(matchers, most.AtLeast, scratch, segment.DocumentCount) { Of = most.Clauses.Count };
    }

    private Matcher? OfWithout(Query.Without without) => Make(without.Wanted) is not { } wanted ? null
        : MakeEach(without.Excluded) is { Count: > 0 } excluded ? new WithoutMatcher(wanted, excluded, scratch) : wanted;

    private Matcher? OfPreferring(Query.Preferring preferring) => Make(preferring.Required) is not { } required ? null
        : MakeEach(preferring.Preferred) is { Count: > 0 } preferred ? new PreferringMatcher(required, preferred, scratch) : required;

    private List<Matcher> MakeEach(IReadOnlyList<Query> clauses) => [.. clauses.Select(Make).OfType<Matcher>()];
}
