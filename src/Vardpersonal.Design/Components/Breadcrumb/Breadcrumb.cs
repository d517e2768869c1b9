namespace Vardpersonal.Design.Components;

/// <summary>The way from the start page to this one.</summary>
/// <param name="Trail">The pages above, from the start page down.</param>
/// <param name="Current">This page; not a link.</param>
public sealed record Breadcrumb(IReadOnlyList<LinkItem> Trail, string Current) : IDesignComponent;
