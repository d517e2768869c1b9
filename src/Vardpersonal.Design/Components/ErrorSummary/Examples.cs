using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class ErrorSummaryExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("tva-fel", "Två fel", new ErrorSummary([new("rubrik", "Skriv en rubrik."), new(null, "Någon annan har ändrat texten. Läs in sidan igen.")]))];
}
