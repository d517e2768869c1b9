using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class CheckboxFieldExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("svar", "Ett val", new CheckboxField("svar", "Jag vill ha svar") { Hint = "Vi svarar inom fem arbetsdagar." })];
}
