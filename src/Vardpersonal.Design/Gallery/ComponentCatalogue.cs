namespace Vardpersonal.Design.Gallery;

/// <summary>One component and its examples.</summary>
public sealed record CataloguedComponent(string Name, IReadOnlyList<ComponentExample> Examples);

/// <summary>Every component of the design system that has examples, in alphabetical order.</summary>
public static class ComponentCatalogue
{
    public static IReadOnlyList<CataloguedComponent> Components { get; } = [.. typeof(ComponentCatalogue).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && typeof(IComponentExamples).IsAssignableFrom(type))
        .Select(type => (IComponentExamples)Activator.CreateInstance(type)!)
        .SelectMany(owner => owner.Examples)
        .GroupBy(example => example.Component.GetType().Name, StringComparer.Ordinal)
        .Select(group => new CataloguedComponent(group.Key, [.. group]))
        .OrderBy(component => component.Name, StringComparer.Ordinal)];

    /// <summary>The example with a component's and its own name; null when there is none.</summary>
    public static ComponentExample? Find(string component, string example) => Components
        .FirstOrDefault(candidate => string.Equals(candidate.Name, component, StringComparison.OrdinalIgnoreCase))?.Examples
        .FirstOrDefault(candidate => string.Equals(candidate.Name, example, StringComparison.OrdinalIgnoreCase));
}
