using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Lists;

/// <summary>The words of a code's page.</summary>
internal static class CodeTexts
{
    /// <summary>The code with its name; a prefix that is no code of its own says so.</summary>
    public static string Title(CodePageModel page) => Itself(page) is { } code ? $"{code.Value} {code.Title}" : $"Koder som börjar på {page.Code}";

    public static string Description(CodePageModel page) => Itself(page) is { } code
        ? $"Kunskapsstöd, regionala tillägg och annat innehåll om {code.Value} {code.Title}, med underliggande koder."
        : $"Kunskapsstöd, regionala tillägg och annat innehåll om koder som börjar på {page.Code}.";

    /// <summary>The list, and what it calls the code when that is not the page's title.</summary>
    public static string Family(CodePageModel page, CodeFamily family) =>
        family.Itself is { } code && code != Itself(page) ? $"{List(family.List)}: {code.Value} {code.Title}" : List(family.List);

    public static string List(CodeList list) => $"{list.Title} {list.Version}";

    private static Code? Itself(CodePageModel page) => page.Families.Select(family => family.Itself).FirstOrDefault(code => code is not null);
}
