namespace Vardpersonal.Design.Components;

/// <summary>A single box to tick.</summary>
/// <param name="Name">The field's name in the form.</param>
/// <param name="Label">Its label.</param>
public sealed record CheckboxField(string Name, string Label) : IDesignComponent
{
    /// <summary>The field's id; the name when null.</summary>
    public string? Id { get; init; }

    /// <summary>What the form sends when it is ticked.</summary>
    public string Value { get; init; } = "ja";

    /// <summary>Whether it is ticked.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Help under the label.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong with it.</summary>
    public string? Error { get; init; }

    internal string FieldId => Id ?? Name;
}
