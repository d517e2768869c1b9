namespace Vardpersonal.Design.Components;

/// <summary>A labelled choice of one among several.</summary>
/// <param name="Name">The field's name in the form.</param>
/// <param name="Label">Its label.</param>
/// <param name="Options">The choices.</param>
public sealed record SelectField(string Name, string Label, IReadOnlyList<SelectOption> Options) : IDesignComponent
{
    /// <summary>The field's id; the name when null.</summary>
    public string? Id { get; init; }

    /// <summary>Help under the label.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong with it.</summary>
    public string? Error { get; init; }

    internal string FieldId => Id ?? Name;
}
