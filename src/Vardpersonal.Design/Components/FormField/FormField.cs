namespace Vardpersonal.Design.Components;

/// <summary>A labelled field of one line.</summary>
/// <param name="Name">The field's name in the form.</param>
/// <param name="Label">Its label.</param>
public sealed record FormField(string Name, string Label) : IDesignComponent
{
    /// <summary>The field's id; the name when null.</summary>
    public string? Id { get; init; }

    /// <summary>What it holds.</summary>
    public string? Value { get; init; }

    /// <summary>Help under the label.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong with it.</summary>
    public string? Error { get; init; }

    /// <summary>The input's type.</summary>
    public string Type { get; init; } = "text";

    /// <summary>What the browser may fill in.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Whether it must be filled in; others are marked "frivilligt".</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The longest text the field takes.</summary>
    public int? MaxLength { get; init; }

    internal string FieldId => Id ?? Name;

    internal string? DescribedBy => FieldParts.DescribedBy(FieldId, Hint, Error);
}

internal static class FieldParts
{
    /// <summary>The ids of a field's hint and error, as its description.</summary>
    public static string? DescribedBy(string id, string? hint, string? error) =>
        (hint, error) switch
        {
            (null, null) => null,
            (_, null) => $"{id}-hjalp",
            (null, _) => $"{id}-fel",
            _ => $"{id}-fel {id}-hjalp",
        };
}
