using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Scoring;

namespace Vardpersonal.Search.Tests.Model;

/// <summary>A hit of the model.</summary>
internal sealed record PlainHit(string Key, double Score);

/// <summary>
/// What a search must answer, worked out in the plainest way: every document is looked at, word by word, for every query, in double
/// precision, straight from the formula.
/// </summary>
internal sealed class PlainIndex(IndexSchema schema)
{
    private const int Gap = 100;

    private static readonly WordAnalyzer Analyzer = new();

    private readonly Dictionary<string, (IndexDocument Document, PlainField[] Fields)> documents = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Keys => documents.Keys;

    public void Put(IndexDocument document) => documents[document.Key] = (document, [.. schema.TextFields.Select((_, field) => Read(document, field))]);

    public void Delete(string key) => documents.Remove(key);

    public IReadOnlyList<PlainHit> Search(SearchRequest request) =>
        [.. Matching(request.Query, request.Dates)
            .Where(hit => request.Filters.All(filter => Passes(hit.Key, filter)))
            .Select(hit => hit with { Score = hit.Score * Factor(request, hit.Key) })
            .OrderByDescending(hit => hit.Score)];

    /// <summary>Counts of a field's values, as if nothing were chosen in it.</summary>
    public IReadOnlyDictionary<string, int> Counts(SearchRequest request, string field) =>
        Matching(request.Query, request.Dates)
            .Where(hit => request.Filters.Where(filter => filter.Field != field).All(filter => Passes(hit.Key, filter)))
            .SelectMany(hit => ValuesOf(hit.Key, field).Distinct())
            .GroupBy(value => value)
            .ToDictionary(group => group.Key, group => group.Count());

    private IEnumerable<PlainHit> Matching(Query query, DateRange? dates) =>
        documents.Where(pair => dates is null || ((dates.From ?? DateOnly.MinValue) <= pair.Value.Document.Date && pair.Value.Document.Date <= (dates.To ?? DateOnly.MaxValue)))
            .Select(pair => (pair.Key, Score: Score(query, pair.Value.Fields)))
            .Where(pair => pair.Score is not null)
            .Select(pair => new PlainHit(pair.Key, pair.Score!.Value));

    private double Factor(SearchRequest request, string key) => documents[key].Document.Boost
        * request.Boosts.GroupBy(boost => boost.Field).Select(field => field.Where(boost => ValuesOf(key, boost.Field).Contains(boost.Value)).Select(boost => (double)boost.Factor).DefaultIfEmpty(1).Max()).Aggregate(1.0, (a, b) => a * b);

    private bool Passes(string key, FacetFilter filter) => ValuesOf(key, filter.Field).Any(filter.Values.Contains);

    private IReadOnlyList<string> ValuesOf(string key, string field) => documents[key].Document.Facets[schema.FacetFields.ToList().IndexOf(field)] ?? [];

    private double? Score(Query query, PlainField[] fields) => query switch
    {
        Query.Term term => Bm25(term.Boost * Idf(term.Text), field => (term.Fields >> field & 1) != 0 ? fields[field].Count(term.Text) : 0, fields),
        Query.Phrase phrase => Bm25(phrase.Boost * phrase.Terms.Where(term => term.Length > 0).Sum(Idf), field => fields[field].CountPhrase(phrase.Terms, phrase.Slop), fields),
        Query.Prefix prefix => ScorePrefix(prefix, fields),
        Query.AllOf all => Each(all.Clauses, fields) is var scores && scores.Count == all.Clauses.Count ? scores.Sum() : null,
        Query.AnyOf any => Each(any.Clauses, fields) is { Count: > 0 } scores ? scores.Sum() : null,
        Query.BestOf best => Each(best.Clauses, fields) is { Count: > 0 } scores ? scores.Max() : null,
        Query.MostOf most => Each(most.Clauses, fields) is var scores && scores.Count >= most.AtLeast && scores.Count > 0 ? scores.Sum() * scores.Count / most.Clauses.Count : null,
        Query.Without without => Each(without.Excluded, fields).Count == 0 ? Score(without.Wanted, fields) : null,
        Query.Preferring preferring => Score(preferring.Required, fields) is { } required ? required + Each(preferring.Preferred, fields).Sum() : null,
        Query.Everything => 1,
        _ => null,
    };

    private List<double> Each(IReadOnlyList<Query> clauses, PlainField[] fields) => [.. clauses.Select(clause => Score(clause, fields)).OfType<double>()];

    private double? ScorePrefix(Query.Prefix prefix, PlainField[] fields)
    {
        var found = schema.TextFields.Where((_, i) => fields[i].HasPrefix(prefix.Text)).Select(field => (double)field.Boost).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var postings = documents.Values.Sum(document => document.Fields.SelectMany(field => field.WithPrefix(prefix.Text)).Distinct().Count());
        return prefix.Boost * Idf(Math.Min(postings, documents.Count)) * found.Max() / (found.Max() + schema.Saturation);
    }

    private double? Bm25(double idf, Func<int, int> frequency, PlainField[] fields)
    {
        var x = 0.0;
        for (var field = 0; field < fields.Length; field++)
        {
            var text = schema.TextFields[field];
            var average = documents.Values.Average(document => document.Fields[field].Words);
            var length = LengthCode.Length(LengthCode.Of(fields[field].Words));
            x += text.Boost * frequency(field) / (1 - text.LengthPenalty + (text.LengthPenalty * length / (average > 0 ? average : 1)));
        }

        return x == 0 ? null : idf * x / (x + schema.Saturation);
    }

    private double Idf(string term) => Idf(documents.Values.Count(document => document.Fields.Any(field => field.Count(term) > 0)));

    private double Idf(int found) => Math.Log(1 + ((documents.Count - found + 0.5) / (found + 0.5)));

    private static PlainField Read(IndexDocument document, int field)
    {
        var places = new List<(string Term, int Place)>();
        var (place, words) = (0, 0);
        foreach (var text in document.Texts.Where(text => text.Field == field).Select(text => text.Text))
        {
            place += words > 0 || places.Count > 0 ? Gap : 0;
            var at = 0;
            while (Tokenizer.Next(text, ref at, out var start, out var length))
            {
                var analysis = Analyzer.Analyze(text.AsSpan(start, length));
                places.AddRange(analysis.Terms.Select(term => (term.Text, place + term.Offset)));
                place += analysis.Width;
                words++;
            }
        }

        return new(places.ToLookup(pair => pair.Term, pair => pair.Place), words);
    }
}

/// <summary>A field of a document: where each term stands.</summary>
internal sealed record PlainField(ILookup<string, int> Places, int Words)
{
    public int Count(string term) => Places[term].Count();

    public bool HasPrefix(string prefix) => WithPrefix(prefix).Any();

    public IEnumerable<string> WithPrefix(string prefix) => Places.Select(term => term.Key)
        .Where(term => term.StartsWith(prefix, StringComparison.Ordinal) || term.StartsWith(TermMarks.Exact + prefix, StringComparison.Ordinal));

    /// <summary>Beginnings from which the other terms follow in order, each as soon as it can, with at most so much between in all.</summary>
    public int CountPhrase(IReadOnlyList<string> terms, int slop)
    {
        var wanted = terms.Select((term, place) => (term, place)).Where(pair => pair.term.Length > 0).ToList();
        return wanted.Count == 0 ? 0 : Places[wanted[0].term].Count(begin => Follows(wanted, begin, slop));
    }

    private bool Follows(List<(string Term, int Place)> wanted, int begin, int slop)
    {
        var (previous, left) = (begin, slop);
        for (var i = 1; i < wanted.Count; i++)
        {
            var earliest = previous + wanted[i].Place - wanted[i - 1].Place;
            var next = Places[wanted[i].Term].Where(place => place >= earliest).DefaultIfEmpty(int.MaxValue).Min();
            if (next == int.MaxValue || next - earliest > left)
            {
                return false;
            }

            left -= next - earliest;
            previous = next;
        }

        return true;
    }
}
