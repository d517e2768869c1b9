using System.Text.Json;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Api.Models;

/// <summary>From what the search answers to what the API does.</summary>
internal static class FoundAnswerWriter
{
    private const int DecimalsOfTime = 3;

    public static FoundAnswer Write(SearchAnswer answer) => new(
        answer.Total,
        Math.Round(answer.Took.TotalMilliseconds, DecimalsOfTime),
        answer.Question.Text,
        answer.CorrectedText,
        answer.DidYouMean,
        answer.MostWordsOnly,
        Next(answer),
        [.. answer.Hits.Select(Hit)],
        Facets(answer.Facets),
        [.. answer.WaysOut.Select(WayOut)]);

    /// <summary>From and to, as a program without ranges reads them.</summary>
    public static IReadOnlyList<int> Mark(Range range, string text)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        return [start, start + length];
    }

    private static string? Next(SearchAnswer answer)
    {
        var (question, shown) = (answer.Question, (long)answer.Question.Page * answer.Question.Size);
        return shown < answer.Total && shown + question.Size <= SearchQuestion.DeepestHit ? SearchAddress.InApi(question with { Page = question.Page + 1 }) : null;
    }

    private static FoundHit Hit(SearchHit hit) => new()
    {
        Id = hit.Key,
        Title = hit.Title,
        TitleMarks = Marks(hit.TitleMarks, hit.Title),
        Url = hit.Url,
        Type = hit.Type,
        Source = new(hit.Source.Id, hit.Source.Name, hit.Standing == Standing.Appointed),
        Standing = Kebab(hit.Standing),
        Region = hit.Region,
        Unit = hit.Unit,
        CareLevels = hit.CareLevels,
        Areas = hit.Areas,
        Audiences = hit.Audiences,
        Settings = hit.Settings,
        Language = hit.Language,
        Updated = hit.Updated,
        RevisionDue = hit.RevisionDue,
        Starts = hit.Starts,
        Ends = hit.Ends,
        Score = hit.Score,
        Passages = [.. hit.Passages.Select(passage => new FoundPassage(passage.Text, Marks(passage.Marks, passage.Text), passage.Heading, passage.Url))],
        Explanation = hit.Explanation is { } explanation ? Explain(explanation) : null,
    };

    private static FoundFacets Facets(IReadOnlyList<FacetGroup> groups)
    {
        var values = groups.ToDictionary(group => group.Facet, group => group.Values);
        return new()
        {
            Source = Of(SearchFacet.Source),
            Type = Of(SearchFacet.Type),
            Area = Of(SearchFacet.Area),
            Audience = Of(SearchFacet.Audience),
            Setting = Of(SearchFacet.Setting),
            CareLevel = Of(SearchFacet.CareLevel),
            Region = Of(SearchFacet.Region),
            Year = Of(SearchFacet.Year),
            Language = Of(SearchFacet.Language),
        };

        IReadOnlyList<FoundValue> Of(SearchFacet facet) =>
            [.. values.GetValueOrDefault(facet, []).Select(value => new FoundValue(value.Value, value.Label, value.Count, value.Selected))];
    }

    private static FoundWayOut WayOut(WayOut way) => new(Kebab(way.Kind), way.Question.Text, way.Total, SearchAddress.OnSite(way.Question), SearchAddress.InApi(way.Question));

    private static IReadOnlyList<IReadOnlyList<int>> Marks(IReadOnlyList<Range> marks, string text) => [.. marks.Select(mark => Mark(mark, text))];

    private static FoundExplanation Explain(Explanation explanation) => new(explanation.Value, explanation.What, [.. explanation.Parts.Select(Explain)]);

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

/// <summary>Where a question is asked.</summary>
internal static class SearchAddress
{
    /// <summary>In the region's own search, with as many hits as the page shows.</summary>
    public static string OnSite(SearchQuestion question) =>
        (question.Region is null ? "/sok" : $"/{question.Region}/sok") + SearchParameters.ToQuery(question with { Size = SearchQuestion.DefaultSize, Explain = false });

    public static string InApi(SearchQuestion question)
    {
        var query = SearchParameters.ToQuery(question);
        var reader = question.Region is null ? string.Empty : (query.Length == 0 ? "?" : "&") + "for=" + question.Region;
        return $"{ApiEndpoints.Root}/search{query}{reader}";
    }
}
