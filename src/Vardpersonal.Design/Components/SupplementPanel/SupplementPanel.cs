using Microsoft.AspNetCore.Html;

namespace Vardpersonal.Design.Components;

/// <summary>Whom a supplement holds for.</summary>
public enum SupplementScope
{
    Regional,
    Local,
}

/// <summary>A regional or local supplement, standing where it belongs in the national text. Can be folded without script.</summary>
/// <param name="Scope">Regional or local.</param>
/// <param name="Owner">The region's or the unit's name.</param>
/// <param name="Body">The text.</param>
public sealed record SupplementPanel(SupplementScope Scope, string Owner, IHtmlContent Body) : IDesignComponent
{
    /// <summary>The panel's anchor; must be unique on the page.</summary>
    public required string Id { get; init; }

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; init; } = 3;

    /// <summary>Who approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When it was approved.</summary>
    public DateOnly? Approved { get; init; }

    /// <summary>Whom to ask, in words.</summary>
    public string? ContactText { get; init; }

    /// <summary>When it is next to be revised.</summary>
    public DateOnly? RevisionDue { get; init; }

    /// <summary>The supplement's own editions.</summary>
    public LinkItem? Editions { get; init; }

    /// <summary>Set when the national text has changed since the supplement was approved.</summary>
    public string? DriftWarning { get; init; }

    /// <summary>Whether the text is shown from the start.</summary>
    public bool IsOpen { get; init; } = true;

    internal string Heading => $"{(Scope is SupplementScope.Regional ? "Regionalt" : "Lokalt")} tillägg – {Owner}";
}
