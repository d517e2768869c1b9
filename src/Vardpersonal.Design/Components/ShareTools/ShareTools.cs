namespace Vardpersonal.Design.Components;

/// <summary>What can be done with a page: print, give to the patient, see versions, report an error.</summary>
public sealed record ShareTools : IDesignComponent
{
    /// <summary>Where errors on the page are reported.</summary>
    public string? ReportHref { get; init; }

    /// <summary>The text to give to the patient.</summary>
    public string? PatientTextHref { get; init; }

    /// <summary>All versions.</summary>
    public string? EditionsHref { get; init; }

    /// <summary>Whether there is a button that prints; only with script.</summary>
    public bool CanPrint { get; init; } = true;
}
