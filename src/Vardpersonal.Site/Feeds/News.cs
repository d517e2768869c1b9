using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site.Feeds;

/// <summary>One line of what is new: a document's latest edition, or a supplement's.</summary>
/// <param name="IsFirst">The first edition, not a revision.</param>
public sealed record NewsItem(DateTimeOffset Time, string Title, string Address, string ChangeNote, DocumentType Type, bool IsFirst, bool IsSupplement, long Sequence);

/// <summary>New and revised, newest first, as a reader of the region sees it.</summary>
public static class News
{
    /// <summary>Types whose editions are news of their own are left out of the list of new and revised knowledge.</summary>
    private static readonly DocumentType[] NotRevised = [DocumentType.News, DocumentType.Event];

    public static IReadOnlyList<NewsItem> Latest(Catalogue catalogue, string? reader, int take) =>
        [.. Documents(catalogue, reader).Concat(Supplements(catalogue, reader)).OrderByDescending(item => item.Time).ThenByDescending(item => item.Sequence).Take(take)];

    private static IEnumerable<NewsItem> Documents(Catalogue catalogue, string? reader) =>
        catalogue.Live(reader).Where(document => !NotRevised.Contains(document.Type)).Select(document => new NewsItem(
            document.Updated, document.Title, document.Address(reader), document.ChangeNote, document.Type, document.Edition == 1, IsSupplement: false, document.Sequence));

    private static IEnumerable<NewsItem> Supplements(Catalogue catalogue, string? reader) =>
        from supplement in catalogue.Supplements
        where supplement.Live && reader is not null && supplement.Region == reader
        let document = catalogue.Find(supplement.Document)
        where document is { State: DocumentState.Live }
        select new NewsItem(
            supplement.Updated,
            document.Title,
            $"{document.Address(reader)}?vardniva={supplement.CareLevel.Name()}{(supplement.Unit is null ? string.Empty : "&enhet=" + supplement.Unit)}#tillagg-{supplement.Id}",
            supplement.ChangeNote,
            document.Type,
            supplement.Edition == 1,
            IsSupplement: true,
            supplement.Sequence);
}

internal static class NewsTexts
{
    public static string FeedTitle(string siteName, string? region) => region is null ? $"Nytt och reviderat – {siteName}" : $"Nytt och reviderat i {region} – {siteName}";
}
