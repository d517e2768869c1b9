using Microsoft.AspNetCore.Html;

namespace Vardpersonal.Design.Components;

/// <summary>A text to give to the patient: large, plain, good on paper.</summary>
/// <param name="Title">What it is about, in the patient's words.</param>
/// <param name="Body">The text.</param>
public sealed record PatientSheet(string Title, IHtmlContent Body) : IDesignComponent
{
    /// <summary>When the text was last changed.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Who stands behind it.</summary>
    public string? Source { get; init; }

    /// <summary>More to read for the patient.</summary>
    public IReadOnlyList<LinkItem> Links { get; init; } = [];

    /// <summary>Lines where the unit writes its name and number by hand.</summary>
    public bool HasContactLines { get; init; } = true;

    /// <summary>The title's level.</summary>
    public int HeadingLevel { get; init; } = 1;
}
