using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class SkipLinkExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("till-innehallet", "Syns när den har fokus", new SkipLink())];
}
