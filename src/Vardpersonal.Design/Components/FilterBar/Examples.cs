using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class FilterBarExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("tva-filter", "Två filter, ett valt", new FilterBar("/kunskapsstod",
        [
            new("omrade", "Område", [new("", "Alla områden"), new("ogon", "Ögon", IsSelected: true, Count: 4), new("hjarta", "Hjärta och kärl", Count: 9)]),
            new("for", "För", [new("", "Alla"), new("sjukskoterska", "Sjuksköterska")]),
        ])
        {
            Chips = [new("Ögon", "/kunskapsstod")],
            ClearHref = "/kunskapsstod",
            Result = "4 kunskapsstöd",
        }),
    ];
}
