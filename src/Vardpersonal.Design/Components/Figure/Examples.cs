using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class FigureExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("ogats-lins", "Teckning", new Figure("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 30'%3E%3Cellipse cx='30' cy='15' rx='20' ry='11' fill='none' stroke='%238b1a3a'/%3E%3C/svg%3E", "Ögats lins i genomskärning")
        {
            Caption = "Linsens kärna grumlas först vid nukleär katarakt.",
            Credit = "redaktionen",
            Width = 600,
            Height = 300,
        }),
    ];
}
