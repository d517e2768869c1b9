using Vardpersonal.Content.Editions;

namespace Vardpersonal.Content.Searchable;

/// <summary>Whose text it is, as a reader knows it.</summary>
/// <param name="Id">Stable, lower case: a region's slug for a region's own.</param>
public sealed record SearchSource(string Id, string Name);

/// <summary>What weight a text has among others about the same thing.</summary>
public enum Standing
{
    /// <summary>The source is approved, and the text current.</summary>
    Current,

    /// <summary>The source is the appointed one for the text's area, and the text current.</summary>
    Appointed,

    /// <summary>Past its revision date.</summary>
    Overdue,

    /// <summary>Replaced by another at its source.</summary>
    Superseded,
}

/// <summary>A piece of a searchable text with an address of its own.</summary>
/// <param name="Heading">Empty for what stands before the first heading.</param>
/// <param name="Text">Plain text, paragraphs parted by an empty line.</param>
/// <param name="Url">Where this piece is read, anchor included.</param>
/// <param name="CareLevel">The care level whose text it is, when the document has several.</param>
public sealed record SearchSection(string Heading, string Text, string Url, string? CareLevel = null);

/// <summary>
/// Whatever can be found, in one plain form: own documents, supplements, services, and what is harvested from approved sources.
/// The search index is made of these and knows nothing else of content.
/// </summary>
public sealed record SearchRecord
{
    /// <summary>Stable and unique: a later record with the same key replaces this one.</summary>
    public required string Key { get; init; }

    public required SearchSource Source { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>A type's name (<c>knowledge-support</c>, <c>supplement</c>, <c>external</c> …).</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    /// <summary>Site-relative for our own, absolute for others'.</summary>
    public required string Url { get; init; }

    public required DateOnly Updated { get; init; }

    public DateOnly? RevisionDue { get; init; }

    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    public IReadOnlyList<SearchSection> Sections { get; init; } = [];

    public IReadOnlyList<CodeReference> Codes { get; init; } = [];

    /// <summary>What the codes stand for, where their list says it.</summary>
    public IReadOnlyList<string> CodeTitles { get; init; } = [];

    /// <summary>Names of symptoms, with other words for them.</summary>
    public IReadOnlyList<string> SymptomWords { get; init; } = [];

    /// <summary>Names of what the text is sorted under: areas, audiences, settings, and the region or type that someone may write to find it.</summary>
    public IReadOnlyList<string> SortedUnder { get; init; } = [];

    /// <summary>Slugs of areas, audiences and settings.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    public IReadOnlyList<string> Audiences { get; init; } = [];

    public IReadOnlyList<string> Settings { get; init; } = [];

    public IReadOnlyList<string> CareLevels { get; init; } = [];

    /// <summary>The region whose own it is; null for the nation's.</summary>
    public string? Region { get; init; }

    public string? Unit { get; init; }

    /// <summary>Language of the text: <c>sv</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "sv";

    public DateTimeOffset? Starts { get; init; }

    public DateTimeOffset? Ends { get; init; }
}
