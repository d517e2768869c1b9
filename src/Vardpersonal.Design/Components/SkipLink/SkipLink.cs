namespace Vardpersonal.Design.Components;

/// <summary>The first link of the page: past the header to the content. Seen when it has focus.</summary>
/// <param name="Href">The content's anchor.</param>
/// <param name="Text">What it says.</param>
public sealed record SkipLink(string Href = "#innehall", string Text = "Hoppa till innehållet") : IDesignComponent;
