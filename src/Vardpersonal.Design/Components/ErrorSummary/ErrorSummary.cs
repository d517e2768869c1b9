namespace Vardpersonal.Design.Components;

/// <summary>Everything that is wrong in a form, on top of it, each with a link to its field.</summary>
/// <param name="Errors">The errors in the fields' order.</param>
public sealed record ErrorSummary(IReadOnlyList<FieldError> Errors) : IDesignComponent
{
    /// <summary>The heading.</summary>
    public string Title { get; init; } = "Något behöver rättas";
}

/// <summary>An error in a field.</summary>
/// <param name="FieldId">The field's id; null when it concerns the whole form.</param>
/// <param name="Message">What to do about it.</param>
public sealed record FieldError(string? FieldId, string Message);
