namespace Vardpersonal.Design.Components;

/// <summary>A code in a line of text or a list.</summary>
/// <param name="Code">Such as "I50.9".</param>
/// <param name="System">Such as "ICD-10-SE"; read out before the code.</param>
/// <param name="Href">What has the code.</param>
public sealed record CodeBadge(string Code, string? System = null, string? Href = null) : IDesignComponent;
