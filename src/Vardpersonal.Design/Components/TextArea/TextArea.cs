namespace Vardpersonal.Design.Components;

/// <summary>A labelled field of several lines.</summary>
/// <param name="Name">The field's name in the form.</param>
/// <param name="Label">Its label.</param>
public sealed record TextArea(string Name, string Label) : IDesignComponent
{
    /// <summary>The field's id; the name when null.</summary>
    public string? Id { get; init; }

    /// <summary>What it holds.</summary>
    public string? Value { get; init; }

    /// <summary>Help under the label.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong with it.</summary>
    public string? Error { get; init; }

    /// <summary>Its height in lines.</summary>
    public int Rows { get; init; } = 5;

    /// <summary>Whether it must be filled in.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The longest text the field takes.</summary>
    public int? MaxLength { get; init; }

    internal string FieldId => Id ?? Name;
}
