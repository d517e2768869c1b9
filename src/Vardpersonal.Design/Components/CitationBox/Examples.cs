using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class CitationBoxExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("katarakt", "Katarakt", new CitationBox("Katarakt [kunskapsstöd]. Version 3. NPO ögonsjukdomar; 2026-02-04. 1177 för vårdpersonal: https://vardpersonal.example.se/kunskapsstod/katarakt?version=3")),
    ];
}
