using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class QuickLinksExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("nationella", "Nationella", new QuickLinks("Snabblänkar",
        [
            new("Elektronisk remiss", "https://example.se/remiss", LinkMark.SignIn),
            new("Infektionsverktyget", "https://example.se/infektion", LinkMark.SignIn),
            new("Nationell patientöversikt", "https://example.se/npo", LinkMark.SignIn),
            new("Regionala cancercentrum i samverkan (RCC)", "https://example.se/rcc", LinkMark.External),
            new("Rådgivningsstödet webb", "https://example.se/rgs", LinkMark.External),
            new("Kunskapsstöd på remiss", "/remiss"),
        ])),
        new("regionala", "Regionens egna", new QuickLinks("Västra Götalandsregionens snabblänkar",
            [new("Vårdgivarwebben", "https://example.se/vg", LinkMark.External), new("Läkemedel", "https://example.se/vg/lakemedel", LinkMark.External)]) { IsRegional = true }),
    ];
}
