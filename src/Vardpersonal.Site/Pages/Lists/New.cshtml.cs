using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content.Reading;
using Vardpersonal.Site.Feeds;

namespace Vardpersonal.Site.Pages.Lists;

/// <summary>New and revised, newest first: <c>/nytt</c>.</summary>
public sealed class NewModel(SiteServices site) : SitePage(site)
{
    private const int Shown = 100;

    /// <summary>By month, newest first.</summary>
    public IReadOnlyList<IGrouping<(int Year, int Month), NewsItem>> ByMonth { get; private set; } = [];

    public IActionResult OnGet()
    {
        ByMonth =
        [
            .. News.Latest(Catalogue, Region?.Slug, Shown)
                .GroupBy(item => SwedishTime.DayOf(item.Time) is var day ? (day.Year, day.Month) : default),
        ];
        return Page();
    }
}
