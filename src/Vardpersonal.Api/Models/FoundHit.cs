namespace Vardpersonal.Api.Models;

/// <summary>A hit.</summary>
public sealed record FoundHit
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Where the found words stand in the title: from and to, in UTF-16 units.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> TitleMarks { get; init; }

    /// <summary>The page: a path on this site for its own content, a whole address for others'.</summary>
    public required string Url { get; init; }

    public required string Type { get; init; }

    public required FoundSource Source { get; init; }

    /// <summary>current, appointed, overdue or superseded.</summary>
    public required string Standing { get; init; }

    /// <summary>The region whose own it is; null for the nation's.</summary>
    public required string? Region { get; init; }

    /// <summary>Set where it is local.</summary>
    public required string? Unit { get; init; }

    public required IReadOnlyList<string> CareLevels { get; init; }

    public required IReadOnlyList<string> Areas { get; init; }

    public required IReadOnlyList<string> Audiences { get; init; }

    public required IReadOnlyList<string> Settings { get; init; }

    public required string Language { get; init; }

    public required DateOnly Updated { get; init; }

    public required DateOnly? RevisionDue { get; init; }

    /// <summary>Of an event.</summary>
    public required DateTimeOffset? Starts { get; init; }

    public required DateTimeOffset? Ends { get; init; }

    /// <summary>Comparable within one answer only.</summary>
    public required double Score { get; init; }

    public required IReadOnlyList<FoundPassage> Passages { get; init; }

    /// <summary>How the score came about; null unless asked for.</summary>
    public required FoundExplanation? Explanation { get; init; }
}

/// <param name="Appointed">It is the appointed source of the hit's area (ansvarig källa).</param>
public sealed record FoundSource(string Id, string Name, bool Appointed);

/// <summary>A piece of the hit's text.</summary>
/// <param name="Marks">Where the found words stand in it: from and to, in UTF-16 units.</param>
/// <param name="Section">The section's heading; empty before the first.</param>
/// <param name="Url">The section.</param>
public sealed record FoundPassage(string Text, IReadOnlyList<IReadOnlyList<int>> Marks, string Section, string Url);

/// <summary>A number, what it is, and what it was made of.</summary>
public sealed record FoundExplanation(double Value, string What, IReadOnlyList<FoundExplanation> Parts);
