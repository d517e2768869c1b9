namespace Vardpersonal.Design.Components;

/// <summary>The letters A–Ö as links.</summary>
/// <param name="Letters">All letters; those without an address have nothing behind them.</param>
public sealed record AlphabetNav(IReadOnlyList<AlphabetLetter> Letters) : IDesignComponent
{
    /// <summary>The navigation's name.</summary>
    public string Label { get; init; } = "Bokstäver";
}

/// <summary>A letter.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Href">Its documents; null when there are none.</param>
/// <param name="IsCurrent">Whether it is the one shown.</param>
public sealed record AlphabetLetter(string Letter, string? Href, bool IsCurrent = false);
