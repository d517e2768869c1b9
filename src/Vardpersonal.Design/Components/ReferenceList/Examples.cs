using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class ReferenceListExamples : IComponentExamples
{
    internal static ReferenceList Two { get; } = new(
    [
        new Reference(1, "Nationella kataraktregistret. Årsrapport. 2024.") { Url = "https://example.se/kataraktregistret", CitedIn = [new("Behandling", "#behandling")] },
        new Reference(2, "Exempelsson A, m.fl. Uppföljning efter kataraktkirurgi. Läkartidningen. 2023.") { Doi = "10.1000/182", Pmid = "1234567" },
    ]);

    public IReadOnlyList<ComponentExample> Examples { get; } = [new("tva", "Två referenser", Two)];
}
