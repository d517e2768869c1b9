using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class SortLinksExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("traffar", "Träffars ordning", new SortLinks([new("Relevans", "/sok?q=feber", IsCurrent: true), new("Datum", "/sok?q=feber&sortera=datum")]))];
}
