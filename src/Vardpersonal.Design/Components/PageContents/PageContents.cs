using Microsoft.AspNetCore.Html;

namespace Vardpersonal.Design.Components;

/// <summary>
/// "Hitta på sidan": the page's sections, and a search in its text. To the right and sticky on a wide screen; on a narrow one a sheet
/// from the bottom, opened by a button that needs no script.
/// </summary>
/// <param name="Items">The sections in order.</param>
public sealed record PageContents(IReadOnlyList<ContentsItem> Items) : IDesignComponent
{
    /// <summary>The heading.</summary>
    public string Title { get; init; } = "Hitta på sidan";

    /// <summary>This page's address, where the search form is sent with GET; null leaves the form out.</summary>
    public string? SearchAction { get; init; }

    /// <summary>The field's name in the address.</summary>
    public string SearchName { get; init; } = "hitta";

    /// <summary>What the reader has searched for in the text.</summary>
    public string? Query { get; init; }

    /// <summary>Where it was found; null when nothing has been searched for.</summary>
    public IReadOnlyList<ContentsHit>? Hits { get; init; }

    /// <summary>How many words were found in all; the places' number when null.</summary>
    public int? HitCount { get; init; }

    /// <summary>The rest of the page's address.</summary>
    public IReadOnlyList<HiddenField> Hidden { get; init; } = [];

    /// <summary>How many supplements the page shows; with any, a button hides or shows all (by script).</summary>
    public int SupplementCount { get; init; }
}

/// <summary>A section or sub-section.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="Anchor">Its id, without "#".</param>
/// <param name="Children">Its sub-sections.</param>
/// <param name="IsRegional">Whether it is a supplement, shown in the region's colour.</param>
public sealed record ContentsItem(string Text, string Anchor, IReadOnlyList<ContentsItem>? Children = null, bool IsRegional = false);

/// <summary>A place where the searched words stand.</summary>
/// <param name="Section">The section's heading.</param>
/// <param name="Anchor">Its id, without "#".</param>
/// <param name="Passage">The words around, with <c>mark</c>.</param>
public sealed record ContentsHit(string Section, string Anchor, IHtmlContent Passage);
