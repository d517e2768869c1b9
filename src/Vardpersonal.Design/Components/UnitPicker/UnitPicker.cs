namespace Vardpersonal.Design.Components;

/// <summary>Chooses the reader's unit, so that its local supplements are shown. Sent with GET.</summary>
/// <param name="Action">This page's address.</param>
/// <param name="Units">The region's units; the first as a rule "Ingen enhet" with an empty value.</param>
public sealed record UnitPicker(string Action, IReadOnlyList<SelectOption> Units) : IDesignComponent
{
    /// <summary>The field's label.</summary>
    public string Label { get; init; } = "Visa lokala tillägg för";

    /// <summary>The field's name in the address.</summary>
    public string Name { get; init; } = "enhet";

    /// <summary>The rest of the page's address.</summary>
    public IReadOnlyList<HiddenField> Hidden { get; init; } = [];
}
