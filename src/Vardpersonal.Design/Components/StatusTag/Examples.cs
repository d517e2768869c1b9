using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class StatusTagExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("godkand", "Godkänd", new StatusTag(Standing.Approved)),
        new("utkast", "Utkast", new StatusTag(Standing.Draft)),
        new("granskning", "Under granskning", new StatusTag(Standing.InReview)),
        new("planerad", "Planerad, med egen text", new StatusTag(Standing.Scheduled, "Publiceras 1 december")),
        new("remiss", "På remiss", new StatusTag(Standing.Consultation)),
        new("forsenad", "Försenad", new StatusTag(Standing.Overdue)),
        new("forskjuten", "Förskjuten", new StatusTag(Standing.Drifted)),
        new("avpublicerad", "Avpublicerad", new StatusTag(Standing.Withdrawn)),
        new("ersatt", "Ersatt", new StatusTag(Standing.Superseded)),
        new("ny", "Ny", new StatusTag(Standing.New)),
    ];
}
