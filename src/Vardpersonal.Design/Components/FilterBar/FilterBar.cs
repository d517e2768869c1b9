namespace Vardpersonal.Design.Components;

/// <summary>Filters as a GET form, with the chosen ones as chips that can be taken away.</summary>
/// <param name="Action">This page's address.</param>
/// <param name="Filters">The filters.</param>
public sealed record FilterBar(string Action, IReadOnlyList<FilterSelect> Filters) : IDesignComponent
{
    /// <summary>What has been chosen.</summary>
    public IReadOnlyList<FilterChip> Chips { get; init; } = [];

    /// <summary>The address without any filter.</summary>
    public string? ClearHref { get; init; }

    /// <summary>The rest of the page's address.</summary>
    public IReadOnlyList<HiddenField> Hidden { get; init; } = [];

    /// <summary>What the filters gave, such as "14 kunskapsstöd".</summary>
    public string? Result { get; init; }

    /// <summary>The button's word.</summary>
    public string SubmitText { get; init; } = "Visa";
}

/// <summary>A filter.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Options">The choices; the first as a rule "Alla" with an empty value.</param>
public sealed record FilterSelect(string Name, string Label, IReadOnlyList<SelectOption> Options);
