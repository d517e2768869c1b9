using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class AboutContentExamples : IComponentExamples
{
    internal static AboutContent Both { get; } = new(
    [
        new AboutColumn("Nationellt innehåll",
        [
            new("Godkänt", new DateOnly(2026, 1, 10)),
            new("Godkänt av", "Nationellt programområde ögonsjukdomar"),
            new("Nästa översyn", new DateOnly(2028, 1, 10)),
            new("Ändring", "Nytt avsnitt om uppföljning hos optiker."),
        ]),
        new AboutColumn("Regionalt tillägg – Västra Götaland",
            [new("Godkänt", new DateOnly(2026, 2, 6)), new("Godkänt av", "Västra Götalandsregionen")], IsRegional: true),
    ])
    {
        Links = [new("Alla versioner", "/kunskapsstod/katarakt/versioner"), new("Citera sidan", "#citera")],
    };

    public IReadOnlyList<ComponentExample> Examples { get; } = [new("nationellt-och-regionalt", "Nationellt och regionalt", Both)];
}
