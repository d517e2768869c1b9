using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class DocumentListExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("under-bokstaver", "Under bokstäver", new DocumentList(
        [
            new DocumentGroup("H", [new("Hjärtsvikt", "/kunskapsstod/hjartsvikt") { Lead = "Utredning och behandling av kronisk hjärtsvikt hos vuxna.", Facts = FactLineExamples.Katarakt.Facts, Status = new StatusTag(Standing.Consultation) }], "bokstav-H"),
            new DocumentGroup("K", [new("Katarakt", "/kunskapsstod/katarakt") { Lead = "Grå starr: när remittera och hur följa upp." }, new("KOL", "/kunskapsstod/kol")], "bokstav-K"),
        ])),
    ];
}
