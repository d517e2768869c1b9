namespace Vardpersonal.Design.Components;

/// <summary>A document's editions as a vertical line, newest first.</summary>
/// <param name="Editions">The editions.</param>
public sealed record EditionTimeline(IReadOnlyList<TimelineEdition> Editions) : IDesignComponent
{
    /// <summary>The level of each edition's heading.</summary>
    public int HeadingLevel { get; init; } = 2;
}

/// <summary>An edition on the line.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Href">Where it can be read.</param>
public sealed record TimelineEdition(int Number, DateOnly Published, string Href)
{
    /// <summary>Who approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>What changed, in the editor's words.</summary>
    public string? ChangeNote { get; init; }

    /// <summary>What differs from the one before.</summary>
    public LinkItem? Compare { get; init; }

    /// <summary>A standing, such as withdrawn.</summary>
    public StatusTag? Status { get; init; }

    /// <summary>Whether it is the one that holds.</summary>
    public bool IsCurrent { get; init; }
}
