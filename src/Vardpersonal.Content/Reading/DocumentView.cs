using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Supplements;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Reading;

/// <summary>A document as a reader sees it: the national edition with her region's and unit's supplements, now or at a point in time.</summary>
public sealed record DocumentView
{
    /// <summary>The document as it is today, whatever time is read.</summary>
    public required DocumentSummary Summary { get; init; }

    public required Edition Edition { get; init; }

    /// <summary>From when this edition was in force.</summary>
    public required DateTimeOffset Published { get; init; }

    public required DateTimeOffset FirstPublished { get; init; }

    public required long Sequence { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>The point in time that is read; null for now.</summary>
    public DateTimeOffset? AsOf { get; init; }

    public Region? Region { get; init; }

    public Unit? Unit { get; init; }

    /// <summary>The region's supplements and the chosen unit's, for every care level.</summary>
    public IReadOnlyList<PublishedSupplement> Supplements { get; init; } = [];

    /// <summary>Local supplements of the region's other units: one click away.</summary>
    public IReadOnlyList<PublishedSupplement> OtherUnits { get; init; } = [];

    /// <summary>The latest of the edition's and the shown supplements' publication.</summary>
    public DateTimeOffset Updated => Supplements.Select(supplement => supplement.Published).Append(Published).Max();

    public IEnumerable<PublishedSupplement> At(CareLevel level, string anchor) =>
        Supplements.Where(supplement => supplement.Edition.CareLevel == level && supplement.Edition.Section == anchor);
}
