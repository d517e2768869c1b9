namespace Vardpersonal.Design.Components;

/// <summary>Cards side by side, as many as there is room for.</summary>
/// <param name="Cards">The cards.</param>
public sealed record CardGrid(IReadOnlyList<Card> Cards) : IDesignComponent
{
    /// <summary>"regular" or "small"; small cards stand closer.</summary>
    public string Size { get; init; } = "regular";
}
