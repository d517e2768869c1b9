using Microsoft.AspNetCore.Html;
using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class KeyPointsExamples : IComponentExamples
{
    internal static KeyPoints Katarakt { get; } = new(
    [
        new HtmlString("Remittera till ögonsjukvård när synnedsättningen stör vardagen, arbetet eller bilkörningen."),
        new HtmlString("Kontrollera synskärpan med rätt glas först, helst hos optiker."),
        new HtmlString("<strong>Plötslig synnedsättning eller smärta</strong> är inte katarakt: bedöm akut."),
    ]);

    public IReadOnlyList<ComponentExample> Examples { get; } = [new("katarakt", "Tre punkter", Katarakt)];
}
