using AngleSharp.Dom;
using Vardpersonal.Design.Gallery;
using Xunit;

namespace Vardpersonal.Design.Tests;

/// <summary>Every example as it is sent to a browser.</summary>
public sealed class ComponentMarkupTests(GalleryHost gallery) : IClassFixture<GalleryHost>
{
    private static readonly string[] PointingAttributes = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "data-vp-copy"];

    public static TheoryData<string, string> Examples
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (component, example) in ComponentCatalogue.Components.SelectMany(component => component.Examples.Select(example => (component.Name, example.Name))))
            {
                all.Add(component, example);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_component_begins_with_an_element_of_its_own_class(string component, string example)
    {
        var roots = Roots(await OpenAsync(component, example));

        Assert.NotEmpty(roots);
        Assert.All(roots, root => Assert.Contains(root.ClassList, name => name.StartsWith("vp-", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Nothing_is_inline(string component, string example)
    {
        var page = await OpenAsync(component, example);

        Assert.Empty(page.QuerySelectorAll("style, script:not([src])").Select(element => element.OuterHtml));
        Assert.Empty(page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(attribute => attribute.Name));
        Assert.Empty(page.QuerySelectorAll("[href^='javascript:'], [src^='http'], iframe, object, embed").Select(element => element.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Ids_are_unique_and_what_points_at_one_finds_it(string component, string example)
    {
        // The frame has a header of its own, so the example is looked at by itself.
        var shown = (await OpenAsync(component, example)).QuerySelector("main")!;
        var ids = shown.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
        var pointed = shown.QuerySelectorAll("*").SelectMany(element => PointingAttributes.Select(element.GetAttribute)).OfType<string>().SelectMany(value => value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(pointed.Except(ids));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_control_has_a_name(string component, string example)
    {
        var page = await OpenAsync(component, example);

        Assert.Empty(page.QuerySelectorAll("a[href], button, summary").Where(element => Name(element).Length == 0).Select(element => element.OuterHtml));
        Assert.Empty(page.QuerySelectorAll("img:not([alt])").Select(element => element.OuterHtml));
        Assert.Empty(page.QuerySelectorAll("input:not([type=hidden]), select, textarea")
            .Where(field => field.GetAttribute("aria-label") is null && page.QuerySelector($"label[for='{field.Id}']") is null && field.Closest("label") is null)
            .Select(field => field.OuterHtml));
    }

    private static string Name(IElement element) => (element.GetAttribute("aria-label") ?? element.TextContent).Trim();

    /// <summary>What the example page shows below its headings.</summary>
    private static IReadOnlyList<IElement> Roots(IParentNode page) => [.. page.QuerySelector("#innehall > .vp-stack")!.Children.Skip(2)];

    private async Task<IDocument> OpenAsync(string component, string example) => await gallery.OpenAsync($"/galleri/{component}/{example}");
}
