using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class RegionListExamples : IComponentExamples
{
    private static readonly string[] Names =
    [
        "Blekinge", "Dalarna", "Gotland", "Gävleborg", "Halland", "Jämtland Härjedalen", "Jönköpings län", "Kalmar län", "Kronoberg", "Norrbotten", "Skåne",
        "Stockholm", "Sörmland", "Uppsala", "Värmland", "Västerbotten", "Västernorrland", "Västmanland", "Västra Götaland", "Örebro län", "Östergötland",
    ];

    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("alla", "21 regioner", new RegionList([.. Names.Select((name, i) => new NavigationItem(name, $"/region?valj={i}", i == 2))])
        {
            National = new NavigationItem("Visa bara det nationella innehållet", "/region?valj="),
        }),
    ];
}
