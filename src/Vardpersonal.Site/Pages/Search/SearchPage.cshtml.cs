using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Indexing.Titles;

namespace Vardpersonal.Site.Pages.Search;

/// <summary>Search by title, other names, codes and symptoms: <c>/sok</c> and <c>/{region}/sok</c>.</summary>
public sealed class SearchPageModel(SiteServices site) : SitePage(site)
{
    public const int PageSize = 20;

    /// <summary>More than any title; a longer query is cut rather than refused.</summary>
    private const int LongestQuery = 200;
    private const int LastPage = 1000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "sida")]
    public string? PageNumberText { get; set; }

    public string Looked { get; private set; } = string.Empty;

    public int PageNumber { get; private set; } = 1;

    public int Total { get; private set; }

    public int Pages => (Total + PageSize - 1) / PageSize;

    public IReadOnlyList<TitleHit> Hits { get; private set; } = [];

    public SearchEntrances Entrances { get; private set; } = SearchEntrances.None;

    /// <summary>The address of a page of this search.</summary>
    public string PageAddress(int number)
    {
        var query = "?q=" + Uri.EscapeDataString(Looked);
        return In("/sok") + (number == 1 ? query : string.Create(CultureInfo.InvariantCulture, $"{query}&sida={number}"));
    }

    public IActionResult OnGet()
    {
        if (PageNumberText is { Length: > 0 } text)
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > LastPage)
            {
                return Refuse(new Refusal.BadValue("sida", text.Length > 20 ? text[..20] : text));
            }

            PageNumber = number;
        }

        Looked = (Query ?? string.Empty).Trim();
        Looked = Looked.Length > LongestQuery ? Looked[..LongestQuery] : Looked;
        var all = TitleSearch.Find(Catalogue, Looked, Region?.Slug);
        Total = all.Count;
        Hits = [.. all.Skip((PageNumber - 1) * PageSize).Take(PageSize)];
        Entrances = SearchEntrances.For(Looked, Taxonomy, In);
        return Page();
    }
}
