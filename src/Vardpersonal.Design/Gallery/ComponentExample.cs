namespace Vardpersonal.Design.Gallery;

/// <summary>A component with realistic parameters, shown in the gallery and held by tests.</summary>
/// <param name="Name">Used in the address; letters, digits and hyphens.</param>
/// <param name="Title">What the example shows.</param>
/// <param name="Component">The component itself.</param>
public sealed record ComponentExample(string Name, string Title, IDesignComponent Component);

/// <summary>The examples of one component; found by reflection, so they need no registration.</summary>
public interface IComponentExamples
{
    IReadOnlyList<ComponentExample> Examples { get; }
}
