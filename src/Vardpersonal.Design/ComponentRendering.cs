using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Vardpersonal.Design;

/// <summary>Renders components from any Razor view or page.</summary>
public static class ComponentRendering
{
    /// <summary>Renders a component; nothing when it is null, so that a page need not ask.</summary>
    public static async Task<IHtmlContent> ComponentAsync(this IHtmlHelper html, IDesignComponent? component)
    {
        ArgumentNullException.ThrowIfNull(html);
        return component is null
            ? HtmlString.Empty
            : await html.PartialAsync($"/Components/{component.GetType().Name}/View.cshtml", component);
    }

    /// <summary>Renders components one after the other.</summary>
    public static async Task<IHtmlContent> ComponentsAsync(this IHtmlHelper html, IEnumerable<IDesignComponent> components)
    {
        ArgumentNullException.ThrowIfNull(components);
        var all = new HtmlContentBuilder();
        foreach (var component in components)
        {
            all.AppendHtml(await html.ComponentAsync(component));
        }

        return all;
    }

    /// <summary>Turns a piece of Razor (<c>@&lt;p&gt;…&lt;/p&gt;</c>) into content for a slot.</summary>
    public static IHtmlContent Slot(this IHtmlHelper html, Func<object?, IHtmlContent> template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return template(null);
    }
}
