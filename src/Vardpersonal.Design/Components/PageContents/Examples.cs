using Microsoft.AspNetCore.Html;
using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class PageContentsExamples : IComponentExamples
{
    internal static PageContents Katarakt { get; } = new(
    [
        new("Omfattning av kunskapsstödet", "omfattning"),
        new("Om hälsotillståndet", "om-halsotillstandet"),
        new("Utredning", "utredning", [new("Symtom", "symtom"), new("Våt makuladegeneration", "makula")]),
        new("Behandling", "behandling", [new("Inför operation", "infor-operation"), new("Regionalt tillägg – Västra Götaland", "tillagg-vastra-gotaland", IsRegional: true)]),
        new("Patientmedverkan och kommunikation", "patientmedverkan"),
        new("Om innehållet", "om-innehallet"),
    ])
    {
        SearchAction = "/galleri/PageContents/innehall",
        SupplementCount = 1,
    };

    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("innehall", "Sidans avsnitt", Katarakt),
        new("med-traffar", "Med träffar i texten", Katarakt with
        {
            Query = "remiss",
            Hits = [new("Utredning", "utredning", new HtmlString("… skriv <mark>remiss</mark> till ögonmottagningen …")), new("Behandling", "behandling", new HtmlString("… <mark>remiss</mark> med förtur när …"))],
        }),
    ];
}
