using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class HitEntryExamples : IComponentExamples
{
    private static readonly HitEntry Support = new(new MarkedText("Katarakt", [0..8]), "/kunskapsstod/katarakt", "1177 för vårdpersonal")
    {
        Kind = "Kunskapsstöd",
        Standings = [new(Standing.Approved, "Ansvarig källa")],
        Facts = [Fact.On("Uppdaterad", new DateOnly(2026, 2, 4)), new(string.Empty, "Ögonsjukdomar"), new("För", "läkare och sjuksköterskor"), new(string.Empty, "Primärvård")],
        Excerpts =
        [
            new(new MarkedText("Katarakt, grå starr, är en grumling av ögats lins.", [0..8]), string.Empty, "/kunskapsstod/katarakt"),
            new(new MarkedText("när katarakt påverkar körkortet eller arbetet skrivs remiss till ögonklinik", [4..12]), "Remiss", "/kunskapsstod/katarakt#remiss") { IsCutBefore = true, IsCutAfter = true },
        ],
    };

    private static readonly HitEntry Event = new("Hygiendag för primärvården", "/kalender/hygiendag", "Region Gotland")
    {
        Kind = "Händelse",
        Leaf = new(new DateOnly(2026, 12, 5)) { HasYear = true },
        When = "5 december 2026 kl. 13.00–16.00",
        Facts = [Fact.On("Uppdaterad", new DateOnly(2026, 10, 1))],
        Excerpts = [new(new MarkedText("Basala hygienrutiner och frågor till vårdhygien.", [7..21]), string.Empty, "/kalender/hygiendag")],
        Position = 2,
    };

    private static readonly HitEntry Foreign = new(new MarkedText("Management of atrial fibrillation", [14..33]), "https://example.se/af", "En annan källa")
    {
        Kind = "Extern källa",
        Standings = [new(Standing.Overdue, "Översyn försenad sedan 1 mars 2025"), new(Standing.Superseded)],
        Facts = [Fact.On("Uppdaterad", new DateOnly(2022, 3, 1)), new(string.Empty, "På engelska")],
        Language = "en",
        Mark = LinkMark.External,
        Position = 3,
    };

    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("kunskapsstod", "Ansvarig källa, två textställen", Support),
        new("handelse", "En händelse", Event),
        new("annan-webbplats", "På engelska, på en annan webbplats, försenad och ersatt", Foreign),
    ];
}
