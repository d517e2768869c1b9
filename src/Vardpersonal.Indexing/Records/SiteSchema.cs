using Vardpersonal.Content.Searchable;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Indexing.Records;

/// <summary>What the site's index consists of. The reason for each number is in docs/search-relevance.md.</summary>
public static class SiteSchema
{
    public const string Title = "title";

    /// <summary>Other names.</summary>
    public const string Also = "also";

    /// <summary>Codes, and the words of what the text is sorted under: code titles, symptoms, areas, audiences, settings.</summary>
    public const string Codes = "codes";

    public const string Headings = "headings";
    public const string Lead = "lead";
    public const string Body = "body";

    /// <summary>Facet fields that no reader chooses by: whose a local text is, and what weight a text has.</summary>
    public const string Unit = "enhet";
    public const string Standing = "standing";

    public static IndexSchema Schema { get; } = new(
        [
            new(Title, Boost: 25, LengthPenalty: 0.8f),
            new(Also, Boost: 20, LengthPenalty: 0.2f),
            new(Codes, Boost: 0.3f, LengthPenalty: 0),
            new(Headings, Boost: 1.6f, LengthPenalty: 0.3f),
            new(Lead, Boost: 1.5f, LengthPenalty: 0.5f),
            new(Body, Boost: 1, LengthPenalty: 0.75f),
        ],
        [.. SearchFacets.All.Select(facet => facet.Parameter), Unit, Standing],
        Saturation: 25)
    {
        // The lead and the body.
        PassagesFrom = 4,
    };

    /// <summary>The value of <see cref="Standing"/>.</summary>
    public static string ValueOf(Standing standing) => standing switch
    {
        Content.Searchable.Standing.Appointed => "appointed",
        Content.Searchable.Standing.Overdue => "overdue",
        Content.Searchable.Standing.Superseded => "superseded",
        _ => "current",
    };

    /// <summary>The value of <see cref="Unit"/>: a unit's slug is unique within its region only.</summary>
    public static string ValueOf(string region, string unit) => region + "/" + unit;
}
