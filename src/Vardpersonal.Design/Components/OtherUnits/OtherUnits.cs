namespace Vardpersonal.Design.Components;

/// <summary>A line that tells which other units have local supplements here.</summary>
/// <param name="Units">The units, each a link that shows its supplement.</param>
public sealed record OtherUnits(IReadOnlyList<LinkItem> Units) : IDesignComponent
{
    /// <summary>The words before the links.</summary>
    public string Text { get; init; } = "Lokala tillägg finns också för";
}
