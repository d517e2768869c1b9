using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class CardGridExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("ingangar", "Startsidans ingångar", new CardGrid(
        [
            new Card("Områden", "/omraden") { Text = "Från akut vård till ögon: allt inom ett område." },
            new Card("Diagnoser A–Ö", "/kunskapsstod") { Text = "Alla kunskapsstöd i bokstavsordning." },
            new Card("Vårdhandboken", "https://www.vardhandboken.se/") { Text = "Metoder och arbetssätt i vård och omsorg.", Mark = LinkMark.External },
            new Card("Att ge till patienten", "/patienttexter") { Text = "Texter att skriva ut eller visa." },
        ])),
    ];
}
