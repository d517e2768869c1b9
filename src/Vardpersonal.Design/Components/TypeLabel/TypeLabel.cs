namespace Vardpersonal.Design.Components;

/// <summary>What kind of document this is, above its title.</summary>
/// <param name="Text">Such as "Kliniskt kunskapsstöd".</param>
/// <param name="Href">All of the kind.</param>
public sealed record TypeLabel(string Text, string? Href = null) : IDesignComponent;
