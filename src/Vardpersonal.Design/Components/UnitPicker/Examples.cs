using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class UnitPickerExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("enheter", "Regionens enheter", new UnitPicker("/vastra-gotaland/kunskapsstod/katarakt",
            [new("", "Ingen enhet"), new("kungalv", "Kungälvs sjukhus", IsSelected: true), new("skaraborg", "Skaraborgs sjukhus")])),
    ];
}
