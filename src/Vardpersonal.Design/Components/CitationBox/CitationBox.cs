namespace Vardpersonal.Design.Components;

/// <summary>"Citera sidan": how to refer to this edition.</summary>
/// <param name="Text">The whole reference, ready to copy.</param>
public sealed record CitationBox(string Text) : IDesignComponent
{
    /// <summary>The heading.</summary>
    public string Title { get; init; } = "Citera sidan";

    /// <summary>The anchor.</summary>
    public string Id { get; init; } = "citera";
}
