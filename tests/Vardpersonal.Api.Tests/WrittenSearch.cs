using Vardpersonal.Content.Searchable;
using Vardpersonal.Content.Statistics;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Indexing.Suggesting;

namespace Vardpersonal.Api.Tests;

/// <summary>Answers what it has been told to, and remembers what it was asked.</summary>
public sealed class WrittenSearch : ISearch, ISuggest, ISearchStatistics
{
    public static SearchHit Hit { get; } = new()
    {
        Key = "document/katarakt",
        Type = "knowledge-support",
        Title = "Katarakt",
        TitleMarks = [0..8],
        Url = "/kunskapsstod/katarakt",
        Source = new("nkk", "Nationellt kliniskt kunskapsstöd"),
        Standing = Standing.Appointed,
        Updated = new(2026, 3, 1),
        RevisionDue = new(2028, 1, 9),
        Language = "sv",
        CareLevels = ["primarvard"],
        Areas = ["ogonsjukdomar"],
        Audiences = ["lakare"],
        Settings = ["primarvard"],
        Starts = new(2027, 1, 12, 8, 0, 0, TimeSpan.Zero),
        Ends = new(2027, 1, 12, 15, 0, 0, TimeSpan.Zero),
        Score = 1.5f,
        Passages = [new("Operation av katarakt.", [13..21], "Behandling", "/kunskapsstod/katarakt#behandling")],
        Explanation = new(1.5f, "sum", [new(1.5f, "title", [])]),
    };

    public List<SearchQuestion> Asked { get; } = [];

    public List<(string Text, string? Region, int Total)> Counted { get; } = [];

    public List<(string Text, string? Region)> Suggested { get; } = [];

    public Func<SearchQuestion, SearchAnswer> Answer { get; set; } = question => new()
    {
        Question = question,
        Total = 25,
        Took = TimeSpan.FromTicks(12340),
        Hits = [Hit],
        Facets = [new(SearchFacet.Type, [new("knowledge-support", "Kunskapsstöd", 25, true)])],
    };

    public SearchAnswer Ask(SearchQuestion question, CancellationToken ct)
    {
        Asked.Add(question);
        return Answer(question);
    }

    public IReadOnlyList<Suggestion> Suggest(string text, string? region, int take)
    {
        Suggested.Add((text, region));
        return [new("Katarakt", SuggestionKind.Title, "/kunskapsstod/katarakt", "Kunskapsstöd", 0..3), new("H25 Åldersstarr", SuggestionKind.Code, null, null, 4..^0)];
    }

    public void RecordSearch(string text, string? region, int total) => Counted.Add((text, region, total));

    public void RecordClick(string text, string? region, int position) => throw new NotSupportedException();
}
