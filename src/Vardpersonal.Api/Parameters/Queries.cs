using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Vardpersonal.Api.Parameters;

/// <summary>No parameters.</summary>
internal sealed record NoQuery;

/// <summary>Which documents to list. Every value is text here: all that cannot be read is told at once, not the first only.</summary>
internal sealed record DocumentsQuery
{
    [FromQuery(Name = "type"), Description("Type of document.")]
    public string? Type { get; init; }

    [FromQuery(Name = "area"), Description("Programme area, by slug.")]
    public string? Area { get; init; }

    [FromQuery(Name = "audience"), Description("Target group, by slug.")]
    public string? Audience { get; init; }

    [FromQuery(Name = "setting"), Description("Care setting, by slug.")]
    public string? Setting { get; init; }

    [FromQuery(Name = "vardniva"), Description("Care level that the document must cover.")]
    public string? CareLevel { get; init; }

    [FromQuery(Name = "kod"), Description("A code (ICD-10-SE, KSH97-P, ATC, KVÅ) or the beginning of one; with or without its dot.")]
    public string? Code { get; init; }

    [FromQuery(Name = "symtom"), Description("Symptom, by slug.")]
    public string? Symptom { get; init; }

    [FromQuery(Name = "region"), Description("The reader's region: adds the region's own documents, and each document's supplements.")]
    public string? Region { get; init; }

    [FromQuery(Name = "after"), Description("Id of the last document of the page before (its `next`).")]
    public string? After { get; init; }

    [FromQuery(Name = "take"), Description("Most documents on a page.")]
    public string? Take { get; init; }
}

/// <summary>How to read one document.</summary>
internal sealed record DocumentQuery
{
    [FromQuery(Name = "type"), Description("Type of document. Left out: a knowledge support, else any type with the slug.")]
    public string? Type { get; init; }

    [FromQuery(Name = "region"), Description("The reader's region: composes its supplements into the text.")]
    public string? Region { get; init; }

    [FromQuery(Name = "enhet"), Description("The reader's unit within the region: composes its local supplements too.")]
    public string? Unit { get; init; }

    [FromQuery(Name = "vardniva"), Description("Only this care level's text.")]
    public string? CareLevel { get; init; }

    [FromQuery(Name = "per"), Description("As it stood then: a point in time (2026-03-01T10:00:00Z), or a day, which means its end in Sweden.")]
    public string? AsOf { get; init; }
}

/// <summary>Whose history to read.</summary>
internal sealed record EditionsQuery
{
    [FromQuery(Name = "type"), Description("Type of document. Left out: a knowledge support, else any type with the slug.")]
    public string? Type { get; init; }

    [FromQuery(Name = "region"), Description("The reader's region; needed for a region's own pages.")]
    public string? Region { get; init; }
}

/// <summary>Which part of the ledger to read.</summary>
internal sealed record ChangesQuery
{
    [FromQuery(Name = "after"), Description("Sequence to begin after (`next` of the page before); 0 for everything.")]
    public string? After { get; init; }

    [FromQuery(Name = "take"), Description("Most ledger rows to read for a page.")]
    public string? Take { get; init; }

    [FromQuery(Name = "region"), Description("Leaves out other regions' documents and supplements.")]
    public string? Region { get; init; }

    [FromQuery(Name = "include"), Description("`content` adds the whole content of each row.")]
    public string? Include { get; init; }
}
