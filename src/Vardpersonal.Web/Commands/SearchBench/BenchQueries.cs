using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Web.Commands.SearchBench;

/// <summary>A query of the benchmark.</summary>
internal sealed record BenchQuery(string Class, Query Query, IReadOnlyList<FacetFilter> Filters);

/// <summary>Reads the benchmark's query file: number, class, words and filters, parted by tabs.</summary>
internal sealed class BenchQueries(IAnalyzer analyzer, bool withParts)
{
    /// <summary>The site's weight of a part of a compound.</summary>
    private const float PartBoost = 0.5f;

    public IReadOnlyList<BenchQuery> Read(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    private BenchQuery Parse(string line)
    {
        if (line.Split('\t') is not [_, var name, var words, var filters, ..])
        {
            throw NotAQuery(line);
        }

        return new(
            name,
            Build(name, words.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            [.. filters.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(filter => Filter(filter) ?? throw NotAQuery(line))]);
    }

    private static FacetFilter? Filter(string filter) => filter.Split('=') is [var field, var values] ? new(field, values.Split('|')) : null;

    private static InvalidDataException NotAQuery(string line) => new($"”{line}” är ingen fråga.");

    private Query Build(string name, string[] words)
    {
        if (name == "phrase")
        {
            return new Query.Phrase([.. words.Select(Stem).OfType<string>()]);
        }

        List<Query> clauses = [.. words.Select((word, i) => name == "prefix" && i == words.Length - 1 ? new Query.Prefix(word) : OfWord(word)).OfType<Query>()];
        return clauses.Count == 1 ? clauses[0] : name == "or3" ? new Query.AnyOf(clauses) : new Query.AllOf(clauses);
    }

    private Query? OfWord(string word) => Stem(word) is not { } stem ? null
        : withParts ? new Query.BestOf([new Query.Term(stem), new Query.Term(TermMarks.Part + stem, PartBoost)])
        : new Query.Term(stem);

    /// <returns>Null when the analyzer leaves the word out.</returns>
    private string? Stem(string word) => analyzer.Analyze(word).Terms is [var stem, ..] ? stem.Text : null;
}
