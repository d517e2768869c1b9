using Microsoft.AspNetCore.Html;
using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class SupplementPanelExamples : IComponentExamples
{
    private static readonly HtmlString Text = new("<p>Remiss skickas elektroniskt till ögonmottagningen i Borås eller Skövde. Ange synskärpa med korrektion för båda ögonen.</p>");

    internal static SupplementPanel Regional { get; } = new(SupplementScope.Regional, "Västra Götaland", Text)
    {
        Id = "tillagg-vastra-gotaland",
        ApprovedBy = "RPO ögonsjukdomar",
        Approved = new DateOnly(2026, 3, 12),
        ContactText = "Ögonmottagningens rådgivning, vardagar 8–11",
        Editions = new LinkItem("Tilläggets versioner", "/tillagg/vg-katarakt/versioner"),
    };

    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("regionalt", "Regionalt tillägg", Regional),
        new("forskjutet", "Grundtexten har ändrats", Regional with { Id = "tillagg-forskjutet", DriftWarning = "Tillägget godkändes mot den nationella texten från 4 mars 2024." }),
        new("lokalt", "Lokalt tillägg, dolt", new SupplementPanel(SupplementScope.Local, "Södra Älvsborgs sjukhus", Text) { Id = "tillagg-boras", IsOpen = false, ApprovedBy = "Ögonkliniken" }),
    ];
}
