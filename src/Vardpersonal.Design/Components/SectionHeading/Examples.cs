using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class SectionHeadingExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("utredning", "Avsnitt", new SectionHeading(2, "utredning-exempel", "Utredning"))];
}
