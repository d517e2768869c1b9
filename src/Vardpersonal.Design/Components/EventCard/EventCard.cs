namespace Vardpersonal.Design.Components;

/// <summary>An event with its day as a leaf.</summary>
/// <param name="Date">The (first) day.</param>
/// <param name="Title">The event's name.</param>
/// <param name="Href">More about it.</param>
public sealed record EventCard(DateOnly Date, string Title, string Href) : IDesignComponent
{
    /// <summary>The last day, when there are several.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>The hours, such as "13.00–16.00".</summary>
    public string? Time { get; init; }

    /// <summary>Where it is held.</summary>
    public string? Place { get; init; }

    /// <summary>What it is about.</summary>
    public string? Text { get; init; }

    /// <summary>The title's level.</summary>
    public int HeadingLevel { get; init; } = 3;
}
