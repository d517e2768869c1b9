using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class FactLineExamples : IComponentExamples
{
    internal static FactLine Katarakt { get; } = new(
    [
        Fact.On("Uppdaterad", new DateOnly(2026, 2, 4)),
        new Fact("För", "läkare och sjuksköterskor"),
        new Fact("Ansvarig", "NPO ögonsjukdomar", "/omraden/ogon"),
        Fact.On("Nästa översyn", new DateOnly(2028, 2, 1)),
    ]);

    public IReadOnlyList<ComponentExample> Examples { get; } = [new("kunskapsstod", "Under ett kunskapsstöds titel", Katarakt)];
}
