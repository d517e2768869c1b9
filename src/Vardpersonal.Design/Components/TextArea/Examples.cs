using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class TextAreaExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("fel-pa-sidan", "Vad är fel?", new TextArea("vad", "Vad är fel?") { Hint = "Skriv inga uppgifter om patienter." })];
}
