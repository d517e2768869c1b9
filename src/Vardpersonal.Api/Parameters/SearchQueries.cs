using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Vardpersonal.Api.Parameters;

/// <summary>What to look for and how: the parameters of the search page, and those that a program needs besides.</summary>
internal sealed record SearchQuery
{
    [FromQuery(Name = "q"), Description("The words: any of them, \"exact phrases\" and -excluded words. Left out: everything.")]
    public string? Text { get; init; }

    [FromQuery(Name = "kalla"), Description("Source, by id. A facet: any of its values, and all facets.")]
    public string[]? Source { get; init; }

    [FromQuery(Name = "typ"), Description("Type. A facet.")]
    public string[]? Type { get; init; }

    [FromQuery(Name = "omrade"), Description("Programme area, by slug. A facet.")]
    public string[]? Area { get; init; }

    [FromQuery(Name = "malgrupp"), Description("Target group, by slug. A facet.")]
    public string[]? Audience { get; init; }

    [FromQuery(Name = "verksamhet"), Description("Care setting, by slug. A facet.")]
    public string[]? Setting { get; init; }

    [FromQuery(Name = "vardniva"), Description("Care level. A facet.")]
    public string[]? CareLevel { get; init; }

    [FromQuery(Name = "region"), Description("Whose content: `nationellt`, or regions by slug. A facet; it does not say who asks, see `for`.")]
    public string[]? Region { get; init; }

    [FromQuery(Name = "ar"), Description("Year of the last update. A facet.")]
    public string[]? Year { get; init; }

    [FromQuery(Name = "sprak"), Description("Language of the text. A facet.")]
    public string[]? Language { get; init; }

    [FromQuery(Name = "sortera"), Description("Order of the hits.")]
    public string? Sort { get; init; }

    [FromQuery(Name = "sida"), Description("Which page of hits; page times size is at most 10,000.")]
    public string? Page { get; init; }

    [FromQuery(Name = "storlek"), Description("Hits on a page.")]
    public string? Size { get; init; }

    [FromQuery(Name = "for"), Description("The region that the reader is in: adds its own content, before the nation's among equals, and leads to pages as they are read there.")]
    public string? Reader { get; init; }

    [FromQuery(Name = "enhet"), Description("The reader's unit within the region of `for`.")]
    public string? Unit { get; init; }

    [FromQuery(Name = "exakt"), Description("`ja` looks for the words as written even when other spelling would find more.")]
    public string? AsWritten { get; init; }

    [FromQuery(Name = "forklara"), Description("`1` adds to each hit how its score came about.")]
    public string? Explain { get; init; }
}

/// <summary>What somebody has begun to write.</summary>
internal sealed record SuggestQuery
{
    [FromQuery(Name = "q"), Description("What is written so far, at most 200 characters.")]
    public string? Text { get; init; }

    [FromQuery(Name = "region"), Description("The reader's region: its own pages are suggested too.")]
    public string? Region { get; init; }
}
