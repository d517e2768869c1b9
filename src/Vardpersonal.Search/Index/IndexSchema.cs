namespace Vardpersonal.Search.Index;

/// <summary>A field that words are looked for in.</summary>
/// <param name="Boost">How much more a word in this field says than one in a field with boost 1 (BM25F's field weight).</param>
/// <param name="LengthPenalty">BM25F's b: 0 when the field's length says nothing, 1 when a word in a field twice as long says half as much.</param>
public sealed record TextField(string Name, float Boost, float LengthPenalty);

/// <summary>
/// What a document consists of. Text fields go from short to long: the last one, the body, may hold a word many times
/// (its frequency is kept exactly up to 127, the others' up to 31).
/// </summary>
/// <param name="FacetFields">Fields with sets of values that are counted and filtered by.</param>
/// <param name="Saturation">BM25's k1: how soon more of the same word stops saying more.</param>
public sealed record IndexSchema(IReadOnlyList<TextField> TextFields, IReadOnlyList<string> FacetFields, float Saturation = 1.2f)
{
    public const int MostTextFields = 6;

    /// <summary>The position of a text field in the schema.</summary>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public int TextField(string name)
    {
        for (var i = 0; i < TextFields.Count; i++)
        {
            if (TextFields[i].Name == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"No text field {name}.", nameof(name));
    }

    /// <summary>The first field that passages are made of; the fields after it too. The body alone when not said.</summary>
    public int PassagesFrom { get; init; } = TextFields.Count - 1;

    /// <summary>Changes with everything that makes an index written with another schema unreadable; weights are not part of it.</summary>
    public string Fingerprint => $"{string.Join(',', TextFields.Select(text => text.Name))}|{string.Join(',', FacetFields)}";
}
