using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class DatedListExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("nytt", "Nya och reviderade kunskapsstöd", new DatedList(
        [
            new(new DateOnly(2026, 11, 12), "Sepsis", "/kunskapsstod/sepsis") { Label = "reviderat", Change = "Tidsgränsen för antibiotika vid misstänkt septisk chock är förtydligad." },
            new(new DateOnly(2026, 11, 3), "Endometrios", "/kunskapsstod/endometrios") { Label = "nytt" },
            new(new DateOnly(2026, 10, 21), "Katarakt", "/kunskapsstod/katarakt") { Label = "reviderat", Change = "Nytt avsnitt om uppföljning hos optiker." },
        ])),
    ];
}
