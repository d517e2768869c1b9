using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class CareLevelTabsExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("primarvard", "Primärvård vald", new CareLevelTabs(
            [new("Primärvård", "/kunskapsstod/katarakt", IsCurrent: true), new("Specialiserad vård", "/kunskapsstod/katarakt/specialiserad-vard")])),
    ];
}
