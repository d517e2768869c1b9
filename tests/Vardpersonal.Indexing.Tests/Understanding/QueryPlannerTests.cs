using System.Globalization;
using System.Text;
using Vardpersonal.Indexing.Synonyms;
using Vardpersonal.Indexing.Understanding;
using Vardpersonal.Search.Queries;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Understanding;

public sealed class QueryPlannerTests
{
    private static readonly string[] Texts =
    [
        "astma", "Astman", "barnastma", "hjärtsviktsbehandling", "hjärtsvikt behandling", "central venkateter", "cvk", "cvk hos barn", "djup ventrombos dvt",
        "blodpropp i benet", "J45.1", "J45", "covid-19", "\"grå starr\"", "\"astman\"", "\"covid-19 vård\"", "astma -barn", "-barn", "-\"små barn\"", "hur ska jag behandla astma",
        "vård i livets slut", "diabe", "xy", "diabe astma", "ven kateter", "astma \"barn\" behandling", "", "vad är",
    ];

    private static readonly Dictionary<string, int> Documents = new()
    {
        ["astma"] = 40, ["=astman"] = 8, ["~astma"] = 4, ["barn"] = 200, ["~barn"] = 90, ["barnastma"] = 4, ["hjärtsvikt"] = 30, ["behandling"] = 500, ["~behandling"] = 80, ["hjärtsviktsbehandling"] = 2,
        ["central"] = 60, ["venkatet"] = 9, ["=venkateter"] = 7, ["cvk"] = 6, ["djup"] = 30, ["ventrombo"] = 12, ["=ventrombos"] = 12, ["dvt"] = 7, ["blodpropp"] = 14, ["ben"] = 100, ["=benet"] = 40, ["i"] = 990,
        ["j45"] = 2, ["j451"] = 3, ["~j45"] = 5, ["~j451"] = 1, ["covid-19"] = 9, ["~covid"] = 9, ["~19"] = 11, ["19"] = 30, ["covid"] = 5, ["vård"] = 700, ["liv"] = 90, ["=livets"] = 30, ["slut"] = 70, ["~katarakt"] = 2, ["katarakt"] = 9,
    };

    [Fact]
    public void Every_query_is_planned_as_approved()
    {
        var planner = Planner();
        var shown = new StringBuilder();
        foreach (var text in Texts)
        {
            shown.Append("» ").Append(text).Append('\n');
            var planned = planner.Plan(QueryReader.Read(text));
            Show(planned.All, "  ", shown);
            if (planned.Words > 1)
            {
                shown.Append("  most: ").Append(Name(Core(planned.Most))).Append('\n');
            }

            shown.Append('\n');
        }

        Approved.Matches(shown.ToString(), nameof(QueryPlannerTests));
    }

    [Fact]
    public void A_rare_form_of_a_word_weighs_no_more_than_its_weight_over_the_stem()
    {
        var statistics = new WordStatistics(1000, term => Documents.GetValueOrDefault(term));

        var factor = statistics.AsCommonAs(40, "=astman");

        Assert.Equal(Math.Log(1 + (960.5 / 40.5)), factor * Math.Log(1 + (992.5 / 8.5)), 4);
    }

    [Fact]
    public void Thirty_two_words_with_synonyms_are_planned_in_few_clauses()
    {
        var planned = Planner().Plan(QueryReader.Read(string.Join(' ', Enumerable.Repeat("cvk hjärtsviktsbehandling", 100))));

        Assert.IsType<Query.Preferring>(planned.All);
        Assert.InRange(Count(planned.All), 1, 1000);
    }

    private static QueryPlanner Planner() => new([new ToyAnalyzer()], new(1000, term => Documents.GetValueOrDefault(term)), Expand);

    /// <summary>Three sets: cvk, DVT and grey cataract.</summary>
    private static IReadOnlyList<Expansion> Expand(IReadOnlyList<string> stems)
    {
        string[][] sets = [["cvk", "central venkatet"], ["djup ventrombo", "dvt", "blodpropp i benet"], ["grå starr", "katarakt"]];
        return [.. sets.SelectMany(set => set.SelectMany(member => Places(stems, member.Split(' ')).Select(start =>
            new Expansion(start, member.Split(' ').Length, [.. set.Where(other => other != member).Select(other => new Alternative(other.Split(' '), 0.8f, other))]))))];
    }

    private static IEnumerable<int> Places(IReadOnlyList<string> stems, string[] member) =>
        Enumerable.Range(0, Math.Max(0, stems.Count - member.Length + 1)).Where(start => stems.Skip(start).Take(member.Length).SequenceEqual(member));

    private static Query Core(Query query) => query switch
    {
        Query.Without(var wanted, _) => Core(wanted),
        Query.Preferring(var required, _) => Core(required),
        _ => query,
    };

    private static int Count(Query query) => 1 + Children(query).Sum(Count);

    private static IEnumerable<Query> Children(Query query) => query switch
    {
        Query.AllOf(var clauses) => clauses,
        Query.AnyOf(var clauses) => clauses,
        Query.BestOf(var clauses) => clauses,
        Query.MostOf(var clauses, _) => clauses,
        Query.Without(var wanted, var excluded) => excluded.Prepend(wanted),
        Query.Preferring(var required, var preferred) => preferred.Prepend(required),
        _ => [],
    };

    private static void Show(Query query, string indent, StringBuilder shown)
    {
        shown.Append(indent).Append(Name(query)).Append('\n');
        foreach (var child in Children(query))
        {
            Show(child, indent + "  ", shown);
        }
    }

    private static string Name(Query query) => query switch
    {
        Query.Term(var term, var boost, _) => $"{term}{Times(boost)}",
        Query.Phrase(var terms, var boost, var slop) => $"\"{string.Join(' ', terms.Select(term => term.Length == 0 ? "·" : term))}\"{(slop > 0 ? $"~{slop}" : string.Empty)}{Times(boost)}",
        Query.Prefix(var prefix, var boost) => $"{prefix}…{Times(boost)}",
        Query.AllOf => "all of",
        Query.BestOf => "best of",
        Query.MostOf(var clauses, var least) => $"at least {least} of {clauses.Count}",
        Query.Without => "first without the others",
        Query.Preferring => "first, preferring the others",
        Query.Everything => "everything",
        _ => query.GetType().Name,
    };

    private static string Times(float boost) => Math.Abs(boost - 1) < 0.0001f ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ×{boost:0.###}");
}
