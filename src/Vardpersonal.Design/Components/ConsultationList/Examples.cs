using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class ConsultationListExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("tva", "En som snart stänger", new ConsultationList(
        [
            new("Hjärtsvikt", "/remiss/hjartsvikt", new DateOnly(2026, 11, 26), 5) { Owner = "NPO hjärt- och kärlsjukdomar" },
            new("Svårläkta sår", "/remiss/svarlakta-sar", new DateOnly(2026, 12, 18), 27) { Owner = "NPO hud- och könssjukdomar" },
        ])),
    ];
}
