using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class BreadcrumbExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("katarakt", "Två nivåer", new Breadcrumb([new("Start", "/"), new("Kunskapsstöd", "/kunskapsstod")], "Katarakt"))];
}
