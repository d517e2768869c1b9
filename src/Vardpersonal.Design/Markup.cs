using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Vardpersonal.Design;

/// <summary>Small pieces of markup that many views share.</summary>
public static class Markup
{
    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>"1 februari 2024", the same whatever culture the host runs in.</summary>
    public static string LongDate(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>"feb", for the leaf of an event.</summary>
    public static string ShortMonth(DateOnly date) => Months[date.Month - 1][..3];

    /// <summary>The date written out, readable by machines too.</summary>
    public static IHtmlContent Date(this IHtmlHelper html, DateOnly date) => Date(date);

    /// <inheritdoc cref="Date(IHtmlHelper, DateOnly)"/>
    public static IHtmlContent Date(DateOnly date) => Format("<time datetime=\"{0:yyyy-MM-dd}\">{1}</time>", date, LongDate(date));

    /// <summary>A plain link.</summary>
    public static IHtmlContent Link(LinkItem link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Format("<a href=\"{0}\">{1}</a>", link.Href, link.Text);
    }

    /// <summary>A heading whose level its surroundings decide.</summary>
    public static IHtmlContent Heading(this IHtmlHelper html, int level, string text, string? id = null, string? cssClass = null) =>
        html.Heading(level, Text(text), id, cssClass);

    /// <inheritdoc cref="Heading(IHtmlHelper, int, string, string?, string?)"/>
    public static IHtmlContent Heading(this IHtmlHelper html, int level, IHtmlContent content, string? id = null, string? cssClass = null)
    {
        var heading = new TagBuilder(Tag(level));
        if (id is not null)
        {
            heading.Attributes["id"] = id;
        }

        if (cssClass is not null)
        {
            heading.AddCssClass(cssClass);
        }

        heading.InnerHtml.AppendHtml(content);
        return heading;
    }

    /// <summary>A heading that is a link.</summary>
    public static IHtmlContent HeadingLink(this IHtmlHelper html, int level, string text, string href)
    {
        var heading = new TagBuilder(Tag(level));
        heading.InnerHtml.AppendHtml(Link(new LinkItem(text, href)));
        return heading;
    }

    /// <summary>A drawn sign. Always beside a word, so hidden from assistive technology.</summary>
    public static IHtmlContent Icon(this IHtmlHelper html, Icon icon) =>
        new HtmlString($"<svg class=\"vp-icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{Icons.Path(icon)}\"/></svg>");

    /// <summary>Hidden inputs that keep the rest of a GET form's address.</summary>
    public static IHtmlContent HiddenFields(this IHtmlHelper html, IReadOnlyList<HiddenField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var all = new HtmlContentBuilder();
        foreach (var field in fields)
        {
            all.AppendHtml(Format("<input type=\"hidden\" name=\"{0}\" value=\"{1}\">", field.Name, field.Value));
        }

        return all;
    }

    /// <summary>Plain text as content for a slot.</summary>
    public static IHtmlContent Text(string text) => Format("{0}", text);

    /// <summary>
    /// Markup with its values encoded. Not an HtmlContentBuilder: a view buffer empties those as it writes them, so they can be shown only once.
    /// </summary>
    internal static IHtmlContent Format(string format, params object[] values) =>
        new HtmlFormattableString(CultureInfo.InvariantCulture, format, values);

    private static string Tag(int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 6);
        return string.Create(CultureInfo.InvariantCulture, $"h{level}");
    }
}
