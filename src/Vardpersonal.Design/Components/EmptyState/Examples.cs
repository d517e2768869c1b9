using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class EmptyStateExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("inga-traffar", "Inga träffar", new EmptyState("Inga träffar på ”kattarakt”")
        {
            Text = "Kontrollera stavningen eller sök med färre ord.",
            Next = [new("Sök i stället på katarakt", "/sok?q=katarakt"), new("Alla kunskapsstöd A–Ö", "/kunskapsstod"), new("Rapportera att något saknas", "/rapportera")],
        }),
    ];
}
