using Vardpersonal.Content.Reading;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;
using Vardpersonal.Indexing.Titles;
using Vardpersonal.Site.Reading;

namespace Vardpersonal.Site.Pages.Search;

/// <summary>Hits as entries of a list, and the page's sentences about them.</summary>
internal static class SearchListing
{
    public const string Scope = "Sökningen går igenom titlar, andra namn, koder och symtom, inte sidornas text.";

    public static DocumentEntry Entry(SitePage page, TitleHit hit) => Listing.Entry(page, hit.Document) with
    {
        Facts =
        [
            new(string.Empty, TypeTexts.One(hit.Document.Type)),
            .. Why(page, hit),
            .. hit.Document.Areas.Take(1).Select(area => new Fact(string.Empty, page.Taxonomy.AreaName(area))),
            Fact.On("Uppdaterad", SwedishTime.DayOf(hit.Document.Updated)),
        ],
    };

    public static string Count(int total, string query) => total switch
    {
        0 => $"Inga träffar på ”{query}”",
        1 => $"1 träff på ”{query}”",
        _ => $"{total} träffar på ”{query}”",
    };

    public static string Title(string query) => query.Length == 0 ? "Sök" : $"Sök: {query}";

    private static IEnumerable<Fact> Why(SitePage page, TitleHit hit) =>
        HitReason.Of(hit, page.Taxonomy) is { } why ? [new Fact(string.Empty, why)] : [];
}
