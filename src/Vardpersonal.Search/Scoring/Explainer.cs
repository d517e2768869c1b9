using System.Globalization;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Search.Scoring;

/// <summary>
/// Says how a document came to its score, as a tree: worked out anew from the query, the frequencies and the lengths, so that it is a
/// check of the search as well as an account of it.
/// </summary>
internal sealed class Explainer(Segment segment, IndexSchema schema, ScoreTables tables, TermStatistics statistics)
{
    public Explanation Explain(SearchRequest request, int document)
    {
        var matched = Explain(request.Query, document) ?? new(0, "no part of the query", []);
        var factors = new ScoreBoosts(segment, schema, request.Boosts);
        return factors.AreNeutral ? matched
            : new(matched.Value * factors.FactorOf(document), "text, times what the document is worth", [matched, .. Factors(request, document)]);
    }

    private IEnumerable<Explanation> Factors(SearchRequest request, int document)
    {
        if (segment.Boosts[document] is not 1f and var boost)
        {
            yield return new(boost, "the document's own factor", []);
        }

        foreach (var value in request.Boosts)
        {
            var column = segment.Facets[Facets.FacetGate.FieldOf(schema, value.Field)];
            if (column.Sets[column.SetOf[document]].Any(number => column.Values[number] == value.Value))
            {
                yield return new(value.Factor, $"{value.Field}={value.Value}", []);
            }
        }
    }

    /// <returns>Null when the document does not match.</returns>
    private Explanation? Explain(Query query, int document) => query switch
    {
        Query.Term term => OfTerm(term, document),
        Query.Phrase phrase => OfMatcher(phrase, $"phrase “{string.Join(' ', phrase.Terms)}”, slop {phrase.Slop.ToString(CultureInfo.InvariantCulture)}", document),
        Query.Prefix prefix => OfMatcher(prefix, $"words that begin with “{prefix.Text}”, by their best field", document),
        Query.AllOf all => Each(all.Clauses, document) is var parts && parts.Count == all.Clauses.Count ? Sum("sum of all", parts) : null,
        Query.AnyOf any => Each(any.Clauses, document) is { Count: > 0 } parts ? Sum("sum of any", parts) : null,
        Query.BestOf best => Each(best.Clauses, document) is { Count: > 0 } parts ? new(parts.Max(part => part.Value), "best of", parts) : null,
        Query.MostOf most => Each(most.Clauses, document) is var parts && parts.Count >= most.AtLeast && parts.Count > 0
            ? new(parts.Sum(part => part.Value) * parts.Count / most.Clauses.Count, $"sum, times {parts.Count}/{most.Clauses.Count}", parts) : null,
        Query.Without without => Each(without.Excluded, document).Count == 0 ? Explain(without.Wanted, document) : null,
        Query.Preferring preferring => Explain(preferring.Required, document) is { } required ? Sum("required and preferred", [required, .. Each(preferring.Preferred, document)]) : null,
        Query.Everything => new(1, "everything", []),
        _ => null,
    };

    private List<Explanation> Each(IReadOnlyList<Query> clauses, int document) => [.. clauses.Select(clause => Explain(clause, document)).OfType<Explanation>()];

    private static Explanation Sum(string what, IReadOnlyList<Explanation> parts) => new(parts.Sum(part => part.Value), what, parts);

    private Explanation? OfMatcher(Query query, string what, int document)
    {
        var scratch = new SearchScratch();
        if (new MatcherFactory(segment, schema, tables, statistics, scratch).Make(query) is not { } matcher)
        {
            return null;
        }

        var batch = scratch.Batch();
        (batch.Documents[0], batch.Scores[0], batch.Count) = (document, 0, 1);
        matcher.Restrict(batch);
        return batch.Count == 0 ? null : new(batch.Scores[0], what, []);
    }

    private Explanation? OfTerm(Query.Term term, int document)
    {
        if (segment.Terms.Find(term.Text) is not (>= 0 and var number))
        {
            return null;
        }

        var (from, count) = (segment.Postings.Starts[number], segment.Postings.DocumentFrequency(number));
        var posting = Array.BinarySearch(segment.Postings.Documents, from, count, document);
        var frequencies = posting < 0 ? 0 : segment.Postings.Frequencies[posting] & FieldFrequencies.MaskOf(term.Fields, tables.FieldCount);
        if (frequencies == 0)
        {
            return null;
        }

        var documents = statistics.DocumentFrequency(term.Text);
        var idf = tables.Idf(documents);
        var fields = Fields(frequencies, document).ToList();
        var x = fields.Sum(field => field.Value);
        var weight = new Explanation(tables.Saturate(x), string.Create(CultureInfo.InvariantCulture, $"x / (x + {schema.Saturation}), x = {x}"), fields);
        return new(
            term.Boost * idf * weight.Value,
            string.Create(CultureInfo.InvariantCulture, $"“{term.Text}”: boost {term.Boost} · idf · weight"),
            [new(idf, string.Create(CultureInfo.InvariantCulture, $"idf: {documents} of {tables.DocumentCount} documents"), []), weight]);
    }

    private IEnumerable<Explanation> Fields(uint frequencies, int document)
    {
        for (var field = 0; field < schema.TextFields.Count; field++)
        {
            if (FieldFrequencies.Get(frequencies, field, tables.FieldCount) is > 0 and var frequency)
            {
                var length = segment.Lengths[field][document];
                yield return new(
                    tables.FieldWeight(field, frequency, length),
                    string.Create(CultureInfo.InvariantCulture, $"{schema.TextFields[field].Name}: {frequency} times, boost {schema.TextFields[field].Boost}, length {LengthCode.Length(length)}"),
                    []);
            }
        }
    }
}
