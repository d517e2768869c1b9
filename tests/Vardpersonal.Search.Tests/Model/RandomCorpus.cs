using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Search.Tests.Model;

/// <summary>Documents and queries drawn from few words, so that everything happens often: hits, misses, phrases, repetitions.</summary>
internal sealed class RandomCorpus(int seed)
{
    public const string Language = "sv";

    private static readonly string[] Words = ["astma", "astmas", "barn", "kol", "vård", "vårds", "prov", "covid-19", "J45.1", "sår", "får", "far", "och", "vid", "a", "ab", "abc", "prov-svar"];
    private static readonly string[] Between = [" ", " ", " ", " ", ", ", ". ", ".\n\n", " – "];

    private readonly Random random = new(seed);

    public static IndexSchema Schema { get; } = new(
        [new("title", 5, 0.3f), new("headings", 2.5f, 0.5f), new("body", 1, 0.75f)],
        ["kind", "tags"]);

    public static IReadOnlyDictionary<string, IAnalyzer> Analyzers { get; } = new Dictionary<string, IAnalyzer> { [Language] = new WordAnalyzer() };

    public int Next(int below) => random.Next(below);

    public string Key() => $"d{random.Next(40)}";

    public IndexDocument Document(string key) => new()
    {
        Key = key,
        Title = Text(4),
        Texts = [.. Texts()],
        Facets = [random.Next(4) == 0 ? null : [$"k{random.Next(3)}"], [.. Enumerable.Range(0, random.Next(4)).Select(_ => $"t{random.Next(4)}").Distinct()]],
        Date = new DateOnly(2024, 1, 1).AddDays(random.Next(1000)),
        Boost = random.Next(5) == 0 ? 0.8f : 1,
        Stored = new[] { (byte)random.Next(256) },
    };

    public SearchRequest Request() => new()
    {
        Query = Query(3),
        Filters = [.. new[] { "kind", "tags" }.Where(_ => random.Next(3) == 0).Select(field => new FacetFilter(field, [$"{field[0]}{random.Next(4)}", $"{field[0]}{random.Next(4)}"]))],
        Dates = random.Next(4) == 0 ? new(new DateOnly(2024, 6, 1), random.Next(2) == 0 ? null : new DateOnly(2026, 1, 1)) : null,
        Boosts = random.Next(3) == 0 ? [new("kind", "k1", 1.5f), new("tags", "t2", 0.5f), new("tags", "t1", 1.1f)] : [],
        CountFacets = true,
        Take = 1000,
    };

    public Query Query(int depth) => random.Next(depth > 0 ? 12 : 5) switch
    {
        0 or 1 => new Query.Term(Term(), random.Next(3) == 0 ? 0.5f : 1),
        2 => new Query.Term(Term(), 1, 1 << random.Next(3)),
        3 => new Query.Phrase([.. Enumerable.Range(0, 1 + random.Next(3)).Select(i => i == 1 && random.Next(5) == 0 ? string.Empty : Term())], 1, random.Next(3)),
        4 => new Query.Prefix(Word()[..1]),
        5 => new Query.AllOf(Clauses(depth)),
        6 => new Query.AnyOf(Clauses(depth)),
        7 => new Query.BestOf(Clauses(depth)),
        8 => new Query.MostOf(Clauses(depth), 1 + random.Next(2)),
        9 => new Query.Without(Query(depth - 1), Clauses(depth)),
        10 => new Query.Preferring(Query(depth - 1), Clauses(depth)),
        _ => random.Next(3) == 0 ? new Query.Everything() : new Query.AllOf([new Query.Term(Term()), new Query.Term(Term())]),
    };

    private List<Query> Clauses(int depth) => [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Query(depth - 1))];

    private string Term() => random.Next(6) switch
    {
        0 => TermMarks.Exact + Word().ToLowerInvariant(),
        1 => TermMarks.Part + "prov",
        _ => WordAnalyzer.Stem(Word()),
    };

    private IEnumerable<FieldText> Texts()
    {
        yield return new(0, Text(4));
        for (var i = random.Next(4); i > 0; i--)
        {
            yield return new(1, Text(3), i);
            yield return new(2, Text(random.Next(5) == 0 ? 300 : 30), i);
        }
    }

    private string Text(int most) => string.Concat(Enumerable.Range(0, random.Next(most + 1)).Select(_ => Word() + Between[random.Next(Between.Length)]));

    private string Word() => Words[random.Next(Words.Length)];
}
