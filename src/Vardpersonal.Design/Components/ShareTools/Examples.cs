using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class ShareToolsExamples : IComponentExamples
{
    internal static ShareTools All { get; } = new() { ReportHref = "/rapportera?sida=katarakt", PatientTextHref = "/kunskapsstod/katarakt/patienttext", EditionsHref = "/kunskapsstod/katarakt/versioner" };

    public IReadOnlyList<ComponentExample> Examples { get; } = [new("alla", "Alla verktyg", All)];
}
