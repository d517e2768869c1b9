namespace Vardpersonal.Design.Components;

/// <summary>A heading in a text, with a link to itself that can be copied.</summary>
/// <param name="Level">2 for a section, 3 for a sub-section.</param>
/// <param name="Id">The anchor.</param>
/// <param name="Text">The heading.</param>
public sealed record SectionHeading(int Level, string Id, string Text) : IDesignComponent
{
    /// <summary>The heading with found words marked; the plain text when null.</summary>
    public Microsoft.AspNetCore.Html.IHtmlContent? Marked { get; init; }
}
