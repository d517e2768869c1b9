using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class FilterChipsExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("tva-valda", "Två valda", new FilterChips([new("Område: Ögonsjukdomar", "/sok?q=grumlig"), new("Typ: Handbok", "/sok?q=grumlig&omrade=ogonsjukdomar")]) { ClearHref = "/sok?q=grumlig" }),
    ];
}
