using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;
using Vardpersonal.Site.Feeds;

namespace Vardpersonal.Site.Reading;

/// <summary>Documents as the entries of lists: title, lead, one line of facts, a standing worth knowing.</summary>
internal static class Listing
{
    private const int AreasShown = 2;

    public static DocumentEntry Entry(SitePage page, DocumentSummary document) => new(document.Title, document.Address(page.Region?.Slug))
    {
        Lead = document.Lead,
        Facts = Facts(page, document),
        Status = Status(document, page.Today),
    };

    /// <summary>Under the name of each type.</summary>
    public static DocumentList ByType(SitePage page, IEnumerable<IGrouping<DocumentType, DocumentSummary>> groups) =>
        new([.. groups.Select(group => new DocumentGroup(TypeTexts.Many(group.Key), [.. group.Select(document => Entry(page, document))], DocumentTypeFacts.Of(group.Key).Path))]);

    public static IReadOnlyList<Fact> Facts(SitePage page, DocumentSummary document) => document.Type == DocumentType.Event
        ? [new Fact(string.Empty, When(document))]
        :
        [
            .. document.Areas.Take(AreasShown).Select(area => new Fact(string.Empty, page.Taxonomy.AreaName(area))),
            .. Levels(document),
            Fact.On("Uppdaterad", SwedishTime.DayOf(document.Updated)),
        ];

    public static DatedItem Dated(NewsItem item) => new(SwedishTime.DayOf(item.Time), item.Title, item.Address)
    {
        Change = item.ChangeNote,
        Label = item.IsSupplement
            ? item.IsFirst ? "Nytt regionalt tillägg" : "Ändrat regionalt tillägg"
            : $"{TypeTexts.One(item.Type)}, {(item.IsFirst ? "första utgåvan" : "ny utgåva")}",
    };

    public static ConsultationItem Consultation(DocumentSummary document, DateOnly today) =>
        new(document.Title, "/remiss/" + document.Slug, document.ConsultationUntil!.Value, document.ConsultationUntil.Value.DayNumber - today.DayNumber) { Owner = document.Responsible };

    public static EventCard Event(DocumentSummary document)
    {
        var (first, last) = (SwedishTime.DayOf(document.Starts!.Value), SwedishTime.DayOf(document.Ends ?? document.Starts.Value));
        return new(first, document.Title, document.Address(reader: null))
        {
            EndDate = last == first ? null : last,
            Time = last == first && document.Ends is { } ends ? $"{SwedishTime.TimeOfDay(document.Starts.Value)}–{SwedishTime.TimeOfDay(ends)}" : null,
            Text = document.Lead,
        };
    }

    /// <summary>Not the level's bare name: one of the areas is called the same.</summary>
    private static IEnumerable<Fact> Levels(DocumentSummary document) => document.CareLevels switch
    {
        [] => [],
        [var only] when CareLevels.ByName(only) is { } level => [new Fact(string.Empty, $"Bara {Texts.Level(level).ToLowerInvariant()}")],
        _ => [new Fact(string.Empty, "Båda vårdnivåerna")],
    };

    private static string When(DocumentSummary document) => document.Starts is { } starts ? SwedishTime.WordsWithTime(starts) : string.Empty;

    private static StatusTag? Status(DocumentSummary document, DateOnly today) =>
        document.IsOverdue(today) ? new(Standing.Overdue)
        : document.IsOutForConsultation(today) ? new(Standing.Consultation)
        : null;
}
