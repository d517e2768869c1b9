using Vardpersonal.Content.Editions;
using Vardpersonal.Design;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>The addresses behind the text's links, for paper.</summary>
internal static class SupportLinks
{
    public static IReadOnlyList<LinkItem> Printed(Edition edition) =>
    [
        .. edition.References.Where(reference => reference.Address is not null).Select(reference => new LinkItem(reference.Text, reference.Address!)),
        .. edition.PatientLinks.Select(link => new LinkItem(link.Title, link.Url)),
    ];
}
