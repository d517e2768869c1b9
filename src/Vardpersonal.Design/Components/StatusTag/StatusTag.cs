namespace Vardpersonal.Design.Components;

/// <summary>Where a document or supplement stands.</summary>
public enum Standing
{
    Approved,
    Draft,
    InReview,
    Scheduled,
    Consultation,
    Overdue,
    Drifted,
    Withdrawn,
    Superseded,
    New,
}

/// <summary>A standing as sign and word, never colour alone.</summary>
/// <param name="Standing">The standing.</param>
/// <param name="Text">The word; the standing's own when null.</param>
public sealed record StatusTag(Standing Standing, string? Text = null) : IDesignComponent
{
    internal (string Word, Icon Sign, string Tone) Look => Standing switch
    {
        Standing.Approved => ("Godkänd", Icon.Check, "moss"),
        Standing.Draft => ("Utkast", Icon.Pen, "plain"),
        Standing.InReview => ("Under granskning", Icon.Person, "lake"),
        Standing.Scheduled => ("Planerad", Icon.Clock, "lake"),
        Standing.Consultation => ("På remiss", Icon.Consultation, "lake"),
        Standing.Overdue => ("Översyn försenad", Icon.Warning, "amber"),
        Standing.Drifted => ("Grundtexten ändrad", Icon.Drifted, "amber"),
        Standing.Withdrawn => ("Avpublicerad", Icon.Withdrawn, "red"),
        Standing.Superseded => ("Ersatt", Icon.Clock, "plain"),
        Standing.New => ("Ny", Icon.Flag, "wine"),
        _ => throw new InvalidOperationException($"No look for {Standing}."),
    };
}
