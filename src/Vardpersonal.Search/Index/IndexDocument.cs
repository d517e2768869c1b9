namespace Vardpersonal.Search.Index;

/// <summary>A piece of a document's text.</summary>
/// <param name="Field">Its field's position in the schema.</param>
/// <param name="Section">Which of the document's sections it belongs to, given back with passages; the caller knows what the number means.</param>
public readonly record struct FieldText(int Field, string Text, int Section = 0);

/// <summary>A document as it is put into the index.</summary>
public sealed record IndexDocument
{
    /// <summary>Its identity: a document with the same key replaces it.</summary>
    public required string Key { get; init; }

    /// <summary>Shown with a hit. Searched only if it is among the texts too.</summary>
    public required string Title { get; init; }

    /// <summary>Which analyzer reads its words; the first one given to the index when null.</summary>
    public string? Language { get; init; }

    /// <summary>In the order in which a reader meets them: passages are made of the body's.</summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];

    /// <summary>Per facet field, in the schema's order, its values; null or empty for none.</summary>
    public IReadOnlyList<IReadOnlyList<string>?> Facets { get; init; } = [];

    /// <summary>For sorting and ranges by date.</summary>
    public DateOnly Date { get; init; }

    /// <summary>Multiplies every score of the document.</summary>
    public float Boost { get; init; } = 1;

    /// <summary>Given back with a hit as it is: the caller's own.</summary>
    public ReadOnlyMemory<byte> Stored { get; init; }
}
