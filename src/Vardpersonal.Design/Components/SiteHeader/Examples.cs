using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class SiteHeaderExamples : IComponentExamples
{
    internal static SiteHeader Full { get; } = new("1177", "för vårdpersonal", "/", [
        new NavigationItem("Start", "/"),
        new NavigationItem("Kunskapsstöd", "/kunskapsstod", IsCurrent: true),
        new NavigationItem("Områden", "/omraden"),
        new NavigationItem("Nytt", "/nytt"),
    ])
    {
        Region = new RegionChoice("Region Gotland", "/region"),
        Search = new HeaderSearch("/sok"),
        SignIn = new LinkItem("Logga in", "/logga-in"),
    };

    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("med-region", "Region vald", Full),
        new("utan-region", "Ingen region vald, sökning på sidan", Full with
        {
            Region = new RegionChoice("Välj region", "/region", IsChosen: false),
            Search = null,
            SignIn = null,
        }),
    ];
}
