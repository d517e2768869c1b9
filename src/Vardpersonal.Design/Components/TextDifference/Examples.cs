using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class TextDifferenceExamples : IComponentExamples
{
    private static DifferenceRun Same(string text) => new(DifferenceRunKind.Equal, text);

    private static DifferenceRun Added(string text) => new(DifferenceRunKind.Inserted, text);

    private static DifferenceRun Gone(string text) => new(DifferenceRunKind.Deleted, text);

    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("tva-versioner", "Stycke, lista och tabell", new TextDifference(
        [
            new("Utredning", DifferenceChange.Changed,
            [
                new(DifferenceBlockKind.Paragraph, DifferenceChange.Changed, [[Same("Synskärpan mäts med rätt glas hos "), Gone("ögonläkare"), Added("optiker"), Same(" före remiss.")]]),
                new(DifferenceBlockKind.ListItem, DifferenceChange.Added, [[Added("Ange om patienten kör bil.")]]),
                new(DifferenceBlockKind.ListItem, DifferenceChange.Removed, [[Gone("Bifoga tryckmätning.")]]),
                new(DifferenceBlockKind.TableRow, DifferenceChange.Changed, [[Same("0,5–0,7")], [Same("Remiss")], [Gone("120"), Added("90"), Same(" dagar")]]),
            ]),
            new("Uppföljning", DifferenceChange.Added, [new(DifferenceBlockKind.Paragraph, DifferenceChange.Added, [[Added("Efter okomplicerad operation räcker kontroll hos optiker.")]])], "Kontroller"),
        ])),
    ];
}
