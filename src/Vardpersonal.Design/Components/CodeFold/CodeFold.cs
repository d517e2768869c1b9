namespace Vardpersonal.Design.Components;

/// <summary>All codes of a document, folded under one heading.</summary>
/// <param name="Groups">The codes by code system.</param>
public sealed record CodeFold(IReadOnlyList<CodeGroup> Groups) : IDesignComponent
{
    /// <summary>The heading.</summary>
    public string Title { get; init; } = "Diagnoskoder och andra koder";

    /// <summary>The anchor.</summary>
    public string Id { get; init; } = "koder";

    /// <summary>Whether it is unfolded from the start.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>The codes of one system.</summary>
/// <param name="System">Such as "ICD-10-SE".</param>
/// <param name="Codes">The codes.</param>
public sealed record CodeGroup(string System, IReadOnlyList<CodeEntry> Codes);

/// <summary>A code and what it stands for.</summary>
/// <param name="Code">Such as "H25.1".</param>
/// <param name="Title">Its title in the code system.</param>
/// <param name="Href">What else has the code.</param>
public sealed record CodeEntry(string Code, string Title, string? Href = null);
