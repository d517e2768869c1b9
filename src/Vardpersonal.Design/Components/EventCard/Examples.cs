using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class EventCardExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("utbildning", "En utbildning", new EventCard(new DateOnly(2026, 12, 5), "Hygiendag för primärvården", "/kalender/hygiendag")
        {
            Time = "13.00–16.00",
            Place = "Digitalt",
            Text = "Basala hygienrutiner, vårdrelaterade infektioner och frågor till vårdhygien.",
        }),
    ];
}
