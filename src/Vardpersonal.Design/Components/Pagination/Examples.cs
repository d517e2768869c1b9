using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class PaginationExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("mitten", "Mitt i träffarna", new Pagination(4, 9, page => $"/sok?q=feber&sida={page}"))];
}
