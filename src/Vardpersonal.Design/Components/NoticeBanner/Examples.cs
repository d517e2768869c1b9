using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class NoticeBannerExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("exempel", "Exempelinnehåll", new NoticeBanner(NoticeKind.Example, "Texterna är exempel och får inte användas i vården.")),
        new("information", "Information", new NoticeBanner(NoticeKind.Information, "Kunskapsstödet för sepsis har fått ett nytt avsnitt om antibiotika.")),
        new("tidigare", "Tidigare version", new NoticeBanner(NoticeKind.Historic, "Du läser version 2 från 4 mars 2024.")
        {
            Link = new LinkItem("Läs den gällande versionen", "/kunskapsstod/katarakt"),
        }),
        new("remiss", "På remiss", new NoticeBanner(NoticeKind.Consultation, "Förslaget kan besvaras till och med 12 december 2026.")
        {
            Link = new LinkItem("Läs och svara", "/remiss/hjartsvikt"),
        }),
        new("avpublicerad", "Avpublicerad", new NoticeBanner(NoticeKind.Withdrawn, "Kunskapsstödet har tagits bort och ersatts av Svårläkta sår.")),
        new("forskjuten", "Tillägget bygger på äldre text", new NoticeBanner(NoticeKind.Drifted, "Tillägget är godkänt mot en äldre nationell text.")),
        new("forsenad", "Översyn försenad", new NoticeBanner(NoticeKind.Overdue, "Innehållet skulle ha setts över senast 1 september 2026.")),
        new("fel", "Fel", new NoticeBanner(NoticeKind.Error, "Sökningen svarar inte just nu. Försök igen om en stund.")),
        new("klart", "Klart", new NoticeBanner(NoticeKind.Success, "Tack, din rapport är mottagen.")),
    ];
}
