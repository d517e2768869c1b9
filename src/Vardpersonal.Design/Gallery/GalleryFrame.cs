using Vardpersonal.Design.Components;
using Vardpersonal.Design.Layout;

namespace Vardpersonal.Design.Gallery;

/// <summary>The frame of the gallery's pages.</summary>
internal static class GalleryFrame
{
    public static PageFrame Of(string title) => new(title, SiteHeaderExamples.Full, SiteFooterExamples.Full)
    {
        NoIndex = true,
        Bundles = ["search.css"],
        Breadcrumb = new Breadcrumb([new LinkItem("Start", "/"), new LinkItem("Galleri", "/galleri")], title),
    };
}
