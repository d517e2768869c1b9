using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class SelectFieldExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("avsnitt", "Vilket avsnitt?", new SelectField("avsnitt", "Vilket avsnitt gäller det?", [new("", "Hela sidan"), new("utredning", "Utredning")]))];
}
