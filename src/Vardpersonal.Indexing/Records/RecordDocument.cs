using System.Globalization;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Indexing.Records;

/// <summary>A search record as the index takes it.</summary>
public static class RecordDocument
{
    /// <summary>Changes whenever a record would be put into the index in another way: an index made with another number is made again.</summary>
    public const int Version = 2;

    private static readonly int Title = SiteSchema.Schema.TextField(SiteSchema.Title);
    private static readonly int Also = SiteSchema.Schema.TextField(SiteSchema.Also);
    private static readonly int Codes = SiteSchema.Schema.TextField(SiteSchema.Codes);
    private static readonly int Headings = SiteSchema.Schema.TextField(SiteSchema.Headings);
    private static readonly int Lead = SiteSchema.Schema.TextField(SiteSchema.Lead);
    private static readonly int Body = SiteSchema.Schema.TextField(SiteSchema.Body);

    public static IndexDocument Of(SearchRecord record) => new()
    {
        Key = record.Key,
        Title = record.Title,
        Language = record.Language,
        Texts = [.. Texts(record).Where(text => text.Text.Length > 0)],
        Facets = [.. SearchFacets.All.Select(facet => Values(record, facet.Facet)), Units(record), [SiteSchema.ValueOf(record.Standing)]],
        Date = record.Updated,
        Stored = RecordFacts.Of(record).Write(),
    };

    private static IEnumerable<FieldText> Texts(SearchRecord record)
    {
        yield return new(Title, record.Title);
        foreach (var name in record.AlsoKnownAs)
        {
            yield return new(Also, name);
        }

        // What the text is sorted under stands with its codes: it says less than what the text says, for a text about one thing may be sorted under many.
        foreach (var words in record.Codes.Select(code => code.Code).Concat(record.CodeTitles).Concat(record.SymptomWords).Concat(record.SortedUnder))
        {
            yield return new(Codes, words);
        }

        yield return new(Lead, record.Lead);
        for (var i = 0; i < record.Sections.Count; i++)
        {
            yield return new(Headings, record.Sections[i].Heading, i + 1);
            yield return new(Body, record.Sections[i].Text, i + 1);
        }
    }

    private static IReadOnlyList<string> Values(SearchRecord record, SearchFacet facet) => facet switch
    {
        SearchFacet.Source => [record.Source.Id],
        SearchFacet.Type => [record.Type],
        SearchFacet.Area => record.Areas,
        SearchFacet.Audience => record.Audiences,
        SearchFacet.Setting => record.Settings,
        SearchFacet.CareLevel => record.CareLevels,
        SearchFacet.Region => [record.Region ?? SearchFacets.National],
        SearchFacet.Year => [YearOf(record).ToString("D4", CultureInfo.InvariantCulture)],
        SearchFacet.Language => [record.Language],
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    private static IReadOnlyList<string>? Units(SearchRecord record) =>
        record is { Region: { } region, Unit: { } unit } ? [SiteSchema.ValueOf(region, unit)] : null;

    /// <summary>A reader dates an event by when it is, all else by when it was last changed.</summary>
    private static int YearOf(SearchRecord record) => record.Starts is { } starts ? SwedishTime.DayOf(starts).Year : record.Updated.Year;
}
