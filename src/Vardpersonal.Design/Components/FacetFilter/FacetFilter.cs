namespace Vardpersonal.Design.Components;

/// <summary>What a list of hits can be narrowed by: boxes to tick in a GET form. To the left on wide; behind a button on narrow.</summary>
/// <param name="Action">This page's address.</param>
/// <param name="Groups">The facets in order; any of a group's values, all groups.</param>
public sealed record FacetFilter(string Action, IReadOnlyList<FilterSelect> Groups) : IDesignComponent
{
    private const int MostAtOnce = 8;
    private const int ShownOfMany = 6;

    /// <summary>The rest of the page's address.</summary>
    public IReadOnlyList<HiddenField> Hidden { get; init; } = [];

    /// <summary>How many groups stand open from the start. One with a chosen value always does.</summary>
    public int OpenGroups { get; init; } = 4;

    /// <summary>The heading, and the button's words on narrow.</summary>
    public string Title { get; init; } = "Filtrera sökträffar";

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; init; } = 2;

    internal int ChosenCount => Groups.Sum(group => group.Options.Count(option => option.IsSelected));

    internal bool IsOpen(int group) => group < OpenGroups || Groups[group].Options.Any(option => option.IsSelected);

    /// <summary>Chosen values first. Of more than eight the rest is folded away.</summary>
    internal static (IReadOnlyList<SelectOption> Shown, IReadOnlyList<SelectOption> Folded) Fold(FilterSelect group)
    {
        List<SelectOption> all = [.. group.Options.Where(option => option.IsSelected), .. group.Options.Where(option => !option.IsSelected)];
        var shown = all.Count > MostAtOnce ? Math.Max(ShownOfMany, all.Count(option => option.IsSelected)) : all.Count;
        return (all[..shown], all[shown..]);
    }
}
