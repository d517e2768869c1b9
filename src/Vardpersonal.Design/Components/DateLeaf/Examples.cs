using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class DateLeafExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("dag", "En dag", new DateLeaf(new DateOnly(2026, 12, 5))),
        new("ar", "Med år", new DateLeaf(new DateOnly(2027, 8, 30)) { HasYear = true }),
    ];
}
