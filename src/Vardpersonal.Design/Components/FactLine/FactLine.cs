namespace Vardpersonal.Design.Components;

/// <summary>One line of facts, such as "Uppdaterad 1 februari 2024 · För läkare · Ansvarig NPO ögonsjukdomar".</summary>
/// <param name="Facts">The facts in order.</param>
public sealed record FactLine(IReadOnlyList<Fact> Facts) : IDesignComponent;
