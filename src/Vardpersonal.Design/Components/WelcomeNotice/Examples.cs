using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class WelcomeNoticeExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("forsta-besoket", "Första besöket", new WelcomeNotice("/kunskapsstod/katarakt"))];
}
