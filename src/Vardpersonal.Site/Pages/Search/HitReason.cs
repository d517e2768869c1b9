using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Titles;

namespace Vardpersonal.Site.Pages.Search;

/// <summary>Why a hit is a hit, in words; null when its title says it.</summary>
internal static class HitReason
{
    public static string? Of(TitleHit hit, TaxonomySnapshot taxonomy)
    {
        var document = hit.Document;
        if (hit.Why == document.Title)
        {
            return null;
        }

        if (document.AlsoKnownAs.Contains(hit.Why))
        {
            return $"Kallas även: {hit.Why}";
        }

        return document.Codes.FirstOrDefault(code => code.Code == hit.Why) is { } found
            ? $"Kod: {found.Code} {taxonomy.Codes(found.System)?.Find(found.Code)?.Title}".TrimEnd()
            : $"Symtom: {hit.Why}";
    }
}
