using Vardpersonal.Design.Gallery;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Design.Tests;

/// <summary>A component is one folder: its parameters, its view, its style and its examples.</summary>
public sealed class ComponentFolderTests
{
    private static readonly string Folder = Repository.Path("src", "Vardpersonal.Design", "Components");

    private static readonly IReadOnlyList<string> Names = [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Folders => [.. Names];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_holds_the_whole_component(string name)
    {
        var files = Directory.GetFiles(Path.Combine(Folder, name)).Select(file => Path.GetFileName(file)!).ToList();

        Assert.Contains("View.cshtml", files);
        Assert.Contains("Examples.cs", files);
        Assert.Contains(name + ".cs", files);
        Assert.Contains(Hyphenated(name) + ".css", files);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_component_has_examples_that_can_be_found(string name)
    {
        var component = Assert.Single(ComponentCatalogue.Components, component => component.Name == name);

        Assert.NotEmpty(component.Examples);
        Assert.All(component.Examples, example => Assert.Matches("^[a-z0-9-]+$", example.Name));
        Assert.Equal(component.Examples.Count, component.Examples.Select(example => example.Name).Distinct().Count());
        Assert.All(component.Examples, example => Assert.Same(example, ComponentCatalogue.Find(name, example.Name)));
    }

    [Fact]
    public void Every_component_has_its_folder()
    {
        var components = typeof(IDesignComponent).Assembly.GetTypes().Where(type => typeof(IDesignComponent).IsAssignableFrom(type) && !type.IsInterface).Select(type => type.Name);

        Assert.Equal(Names, components.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_style_fetches_nothing(string name)
    {
        var style = File.ReadAllText(Path.Combine(Folder, name, Hyphenated(name) + ".css"));

        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
    }

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((c, at) => char.IsAsciiLetterUpper(c) && at > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
