using Microsoft.AspNetCore.Html;

namespace Vardpersonal.Design.Components;

/// <summary>
/// Text from Markdown: paragraphs, lists, tables (<c>div.vp-table</c> around), quotations, citations (<c>span.vp-citation</c>) and marked
/// words. Its headings with an id get a link to themselves from the script; a page that renders headings itself uses <see cref="SectionHeading"/>.
/// </summary>
/// <param name="Body">The HTML.</param>
public sealed record Prose(IHtmlContent Body) : IDesignComponent;
