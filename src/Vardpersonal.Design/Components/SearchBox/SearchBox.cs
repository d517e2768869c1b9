namespace Vardpersonal.Design.Components;

/// <summary>The large search box, sent with GET.</summary>
/// <param name="Action">The search page.</param>
public sealed record SearchBox(string Action) : IDesignComponent
{
    /// <summary>The label above the field.</summary>
    public string Label { get; init; } = "Sök kunskapsstöd, symtom, läkemedel eller tjänst";

    /// <summary>What the reader has searched for.</summary>
    public string? Query { get; init; }

    /// <summary>The field's name in the address.</summary>
    public string Name { get; init; } = "q";

    /// <summary>The field's id; set it where a page has two boxes.</summary>
    public string Id { get; init; } = "sok";

    /// <summary>Example questions, shown as links to their answers.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Chosen filters that a new search keeps.</summary>
    public IReadOnlyList<HiddenField> Hidden { get; init; } = [];

    /// <summary>The address with an empty box; null shows no button for it.</summary>
    public string? ClearHref { get; init; }

    /// <summary>The region that suggestions are made for.</summary>
    public string? Region { get; init; }
}
