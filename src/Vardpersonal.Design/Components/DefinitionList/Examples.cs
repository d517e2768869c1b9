using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class DefinitionListExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("tre-rader", "Tre rader", new DefinitionList(
        [
            new DefinitionItem("Godkänt", new DateOnly(2026, 1, 10)),
            new DefinitionItem("Godkänt av", "Nationellt programområde ögonsjukdomar"),
            new DefinitionItem("Kontakt", new LinkItem("npo.ogon@example.se", "mailto:npo.ogon@example.se")),
        ])),
    ];
}
