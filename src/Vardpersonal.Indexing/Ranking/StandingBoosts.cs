using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Indexing.Records;
using Vardpersonal.Search.Queries;

namespace Vardpersonal.Indexing.Ranking;

/// <summary>
/// What counts beside the words, as factors of the score: whose text it is and whether it still holds, then the reader's own region and unit.
/// docs/search-relevance.md has the reason for each number.
/// </summary>
public static class StandingBoosts
{
    /// <summary>The appointed source above others that say as much.</summary>
    public const float Appointed = 1.1f;

    /// <summary>Past its revision: below what is current and says as much, yet found.</summary>
    public const float Overdue = 0.9f;

    /// <summary>Replaced: last, unless nothing else has the words.</summary>
    public const float Superseded = 0.5f;

    /// <summary>News tells that a text is new; the text itself comes first.</summary>
    public const float News = 0.9f;

    /// <summary>Only tells equals apart: the smallest factors that outweigh the rounding of scores.</summary>
    public const float OwnRegion = 1.01f;
    public const float OwnUnit = 1.01f;

    /// <summary>A region that she names is what she asks for.</summary>
    public const float NamedRegion = 1.5f;

    /// <param name="named">Slugs of regions that the query names.</param>
    public static IReadOnlyList<ValueBoost> For(SearchQuestion question, IReadOnlyList<string> named)
    {
        List<ValueBoost> boosts =
        [
            new(SiteSchema.Standing, SiteSchema.ValueOf(Standing.Appointed), Appointed),
            new(SiteSchema.Standing, SiteSchema.ValueOf(Standing.Overdue), Overdue),
            new(SiteSchema.Standing, SiteSchema.ValueOf(Standing.Superseded), Superseded),
            new(SearchFacets.Parameter(SearchFacet.Type), DocumentTypeFacts.Of(DocumentType.News).Name, News),
        ];
        if (question.Region is { } region)
        {
            boosts.Add(new(SearchFacets.Parameter(SearchFacet.Region), region, OwnRegion));
            if (question.Unit is { } unit)
            {
                boosts.Add(new(SiteSchema.Unit, SiteSchema.ValueOf(region, unit), OwnUnit));
            }
        }

        boosts.AddRange(named.Select(region => new ValueBoost(SearchFacets.Parameter(SearchFacet.Region), region, NamedRegion)));
        return boosts;
    }
}
