using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class OtherUnitsExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("tva-enheter", "Två enheter", new OtherUnits([new("Kungälvs sjukhus", "?enhet=kungalv"), new("Skaraborgs sjukhus", "?enhet=skaraborg")]))];
}
