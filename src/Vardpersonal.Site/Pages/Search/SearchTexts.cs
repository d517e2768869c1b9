using System.Globalization;
using Vardpersonal.Content.Documents;
using Vardpersonal.Indexing.Asking;

namespace Vardpersonal.Site.Pages.Search;

/// <summary>The search page's words.</summary>
internal static class SearchTexts
{
    public const string Lead = "Sök i texten i kunskapsstöd, handböcker, regionala tillägg, nyheter och tjänster. Du kan söka på diagnos, symtom, kod, läkemedel eller en fråga.";
    public const string Description = "Sök i kunskapsstöd, handböcker, regionala tillägg och tjänster för dig som arbetar i vården.";
    public const string MostWordsOnly = "Ingen text har alla orden. Träffarna har de flesta av dem.";
    public const string PastEnd = "Så många sidor har träfflistan inte";
    public const string Supplement = "Regionalt tillägg";
    public const string External = "Extern källa";

    /// <summary>More of a query than this is not shown again: the box has it.</summary>
    private const int LongestShown = 80;

    /// <summary>What follows a number as it is grouped in Swedish: a space that does not break.</summary>
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = "\u00a0" };

    public static string Title(SearchQuestion question, int pages)
    {
        var words = question.Text.Length == 0 ? "Sök" : $"{Shown(question.Text)} – sök";
        return pages > 1 && question.Page > 1 ? string.Create(CultureInfo.InvariantCulture, $"{words}, sida {question.Page}") : words;
    }

    /// <summary>"124 träffar på ”KOL”", for the words that were looked for in the end.</summary>
    public static string Count(SearchAnswer answer)
    {
        var text = answer.CorrectedText ?? answer.Question.Text;
        return Hits(answer.Total) + (text.Length == 0 ? " med valda filter" : $" på ”{Shown(text)}”");
    }

    public static string Hits(int total) => total switch
    {
        0 => "Inga träffar",
        1 => "1 träff",
        _ => total.ToString("#,0", Numbers) + " träffar",
    };

    public static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    public static string Facet(SearchFacet facet) => facet switch
    {
        SearchFacet.Source => "Källa",
        SearchFacet.Type => "Typ",
        SearchFacet.Area => "Område",
        SearchFacet.Audience => "Målgrupp",
        SearchFacet.Setting => "Verksamhet",
        SearchFacet.CareLevel => "Vårdnivå",
        SearchFacet.Region => "Region",
        SearchFacet.Year => "År",
        SearchFacet.Language => "Språk",
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    public static string Kind(string type) => type switch
    {
        "supplement" => Supplement,
        "external" => External,
        _ => DocumentTypeFacts.ByName(type) is { } facts ? TypeTexts.One(facts.Type) : type,
    };

    /// <summary>A way out of a page without hits, said by what it changes.</summary>
    public static string WayOut(SearchQuestion asked, WayOut way, string? onlyFilter) => way.Kind switch
    {
        WayOutKind.Spelling => $"Sök på ”{Shown(way.Question.Text)}”",
        WayOutKind.BroaderWords => $"Sök bredare, på ”{Shown(way.Question.Text)}”",
        WayOutKind.FewerFilters when onlyFilter is not null => $"Ta bort filtret ”{onlyFilter}”",
        WayOutKind.FewerFilters => asked.Chosen.Count > 0 && way.Question.Chosen.Count == 0 ? "Ta bort alla filter" : "Ta bort filter",
        WayOutKind.AllRegions => "Sök även i andra regioners eget innehåll",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way.Kind, null),
    } + $": {Hits(way.Total)}";
}
