using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class CodeBadgeExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("icd", "Med kodsystem och länk", new CodeBadge("I50.9", "ICD-10-SE", "/koder/icd-10-se/I50.9")),
        new("utan-lank", "Bara koden", new CodeBadge("C03CA01")),
    ];
}
