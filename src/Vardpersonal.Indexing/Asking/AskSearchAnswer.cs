using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Records;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Indexing.Asking;

/// <summary>What was found, as it is shown: in the reader's region, with every value by its name.</summary>
internal sealed class AskSearchAnswer(TaxonomySnapshot taxonomy, SearchQuestion question)
{
    private static readonly DocumentTypeFacts KnowledgeSupport = DocumentTypeFacts.Of(DocumentType.KnowledgeSupport);

    public SearchAnswer Of(FoundHits found) => new()
    {
        Question = question,
        Total = found.Result.Total,
        Took = TimeSpan.Zero,
        CorrectedText = found.CorrectedText,
        DidYouMean = found.DidYouMean,
        MostWordsOnly = found.MostWordsOnly,
        Hits = [.. found.Result.Hits.Select(Hit)],
        Facets = [.. SearchFacets.All.Select(facet => Group(facet.Facet, found.Result.Facets)).Where(group => group.Values.Count > 0)],
        WaysOut = found.WaysOut,
    };

    private SearchHit Hit(Hit hit)
    {
        var facts = RecordFacts.Read(hit.Stored.Span);
        return new()
        {
            Key = hit.Key,
            Type = facts.Type,
            Title = hit.Title,
            TitleMarks = hit.TitleMarks,
            Url = InRegion(facts.Type, facts.Url),
            Source = facts.Source,
            Standing = facts.Standing,
            Updated = facts.Updated,
            RevisionDue = facts.RevisionDue,
            Region = facts.Region,
            Unit = facts.Unit,
            Language = facts.Language,
            CareLevels = facts.CareLevels ?? [],
            Areas = facts.Areas ?? [],
            Audiences = facts.Audiences ?? [],
            Settings = facts.Settings ?? [],
            Starts = facts.Starts,
            Ends = facts.Ends,
            Score = hit.Score,
            Passages = [.. hit.Passages.Select(passage => Passage(facts, passage))],
            Explanation = hit.Explanation,
        };
    }

    private HitPassage Passage(RecordFacts facts, Passage passage)
    {
        var place = facts.Place(passage.Section);
        return new(passage.Text, passage.Marks, place.Heading, InRegion(facts.Type, place.Url), passage.BeginsSentence, passage.EndsSentence);
    }

    /// <summary>Knowledge supports are read in the reader's region, with the supplements of the unit that she has chosen; all else is at one address.</summary>
    private string InRegion(string type, string url)
    {
        if (question.Region is not { } region || type != KnowledgeSupport.Name || !url.StartsWith($"/{KnowledgeSupport.Path}/", StringComparison.Ordinal))
        {
            return url;
        }

        return question.Unit is { } unit ? WithUnit($"/{region}{url}", unit) : $"/{region}{url}";
    }

    private static string WithUnit(string url, string unit)
    {
        var anchor = url.IndexOf('#', StringComparison.Ordinal);
        var (page, rest) = anchor < 0 ? (url, string.Empty) : (url[..anchor], url[anchor..]);
        return $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}enhet={Uri.EscapeDataString(unit)}{rest}";
    }

    private FacetGroup Group(SearchFacet facet, IReadOnlyList<FacetCounts> counts)
    {
        var parameter = SearchFacets.Parameter(facet);
        var chosen = question.Chosen.GetValueOrDefault(facet, []);
        var counted = counts.FirstOrDefault(one => one.Field == parameter)?.Values ?? [];
        var missing = chosen.Where(value => !counted.Any(one => one.Value == value)).Distinct(StringComparer.Ordinal).Select(value => new FacetCount(value, 0));
        return new(facet, [.. Ordered(facet, counted.Concat(missing)).Select(one => new FacetValue(one.Value, FacetTexts.Label(taxonomy, facet, one.Value), one.Count, chosen.Contains(one.Value)))]);
    }

    /// <summary>Years by year, the rest as counted: most first.</summary>
    private static IEnumerable<FacetCount> Ordered(SearchFacet facet, IEnumerable<FacetCount> counts) =>
        facet == SearchFacet.Year ? counts.OrderByDescending(one => one.Value, StringComparer.Ordinal) : counts;
}
