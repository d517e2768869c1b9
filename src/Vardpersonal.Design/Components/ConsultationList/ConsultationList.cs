namespace Vardpersonal.Design.Components;

/// <summary>What is out for consultation, with the days left to answer.</summary>
/// <param name="Items">The consultations, the one that closes first on top.</param>
public sealed record ConsultationList(IReadOnlyList<ConsultationItem> Items) : IDesignComponent;

/// <summary>A consultation.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Href">Where to read and answer.</param>
/// <param name="Closes">The last day to answer.</param>
/// <param name="DaysLeft">Days left, 0 on the last day.</param>
public sealed record ConsultationItem(string Title, string Href, DateOnly Closes, int DaysLeft)
{
    /// <summary>Who asks.</summary>
    public string? Owner { get; init; }

    internal string Left => DaysLeft switch
    {
        < 0 => "Avslutad",
        0 => "Sista dagen",
        1 => "1 dag kvar",
        _ => $"{DaysLeft} dagar kvar",
    };
}
