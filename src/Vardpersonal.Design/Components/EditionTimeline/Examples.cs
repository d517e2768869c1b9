using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class EditionTimelineExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("tre-versioner", "Tre versioner", new EditionTimeline(
        [
            new TimelineEdition(3, new DateOnly(2026, 2, 4), "/kunskapsstod/katarakt")
            {
                IsCurrent = true,
                ApprovedBy = "Godkännare, NPO ögonsjukdomar",
                ChangeNote = "Nytt avsnitt om uppföljning hos optiker. Tabellen med väntetider är borttagen.",
                Compare = new LinkItem("Jämför med version 2", "/kunskapsstod/katarakt/jamfor/2/3"),
            },
            new TimelineEdition(2, new DateOnly(2024, 3, 4), "/kunskapsstod/katarakt?version=2")
            {
                ApprovedBy = "Godkännare, NPO ögonsjukdomar",
                ChangeNote = "Koderna uppdaterade.",
                Compare = new LinkItem("Jämför med version 1", "/kunskapsstod/katarakt/jamfor/1/2"),
            },
            new TimelineEdition(1, new DateOnly(2022, 1, 10), "/kunskapsstod/katarakt?version=1") { ChangeNote = "Första versionen." },
        ])),
    ];
}
