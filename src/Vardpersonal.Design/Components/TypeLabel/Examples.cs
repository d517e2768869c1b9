using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class TypeLabelExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("kunskapsstod", "Kliniskt kunskapsstöd", new TypeLabel("Kliniskt kunskapsstöd", "/kunskapsstod"))];
}
