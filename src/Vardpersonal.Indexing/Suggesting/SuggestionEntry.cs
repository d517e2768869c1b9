using Vardpersonal.Content.Documents;

namespace Vardpersonal.Indexing.Suggesting;

/// <summary>Something that a catalogue has to suggest.</summary>
/// <param name="Target">What it leads to: of several entries for the same target, one is shown.</param>
/// <param name="Weight">The kind first, then the type: see <see cref="SuggestionWeights"/>.</param>
internal sealed record SuggestionEntry(string Text, SuggestionKind Kind, string? Note, SuggestionTarget Target, int Weight)
{
    /// <summary>Another name of the target, shown only where its own name was not what was typed.</summary>
    public bool IsOtherName { get; init; }
}

/// <summary>Where a suggestion leads, and who meets it.</summary>
/// <param name="Path">Its national address.</param>
/// <param name="Document">The document that it is, where it is one.</param>
/// <param name="Regions">The regions whose readers meet it; null for everyone.</param>
internal sealed record SuggestionTarget(string Path, DocumentSummary? Document, IReadOnlySet<string>? Regions)
{
    public static SuggestionTarget Of(DocumentSummary document) => new(document.Address(reader: null), document, RegionsOf([document]));

    /// <summary>A list of documents, met by whom meets any of them.</summary>
    public static SuggestionTarget Of(string path, IEnumerable<DocumentSummary> documents) => new(path, null, RegionsOf([.. documents]));

    public bool IsFor(string? region) => Regions is null || (region is not null && Regions.Contains(region));

    public string Address(string? region) => Document?.Address(region) ?? (region is null ? Path : $"/{region}{Path}");

    private static HashSet<string>? RegionsOf(IReadOnlyList<DocumentSummary> documents) =>
        documents.Any(document => document.Region is null) ? null : [.. documents.Select(document => document.Region!)];
}

/// <summary>
/// The order of suggestions that fit equally well. A title says the most of what lies behind it, another name nearly as much; a symptom
/// leads to a list, and a question is what she reads when the words alone gave nothing shorter.
/// </summary>
internal static class SuggestionWeights
{
    public const int Title = 500_000;
    public const int OtherName = 400_000;
    public const int Symptom = 300_000;
    public const int OtherWord = 200_000;
    public const int Question = 100_000;

    /// <summary>A code's title, met by its words: the codes themselves come in their own way.</summary>
    public const int Code = 0;

    /// <summary>Of two titles that fit equally well, what is asked for most comes first; news and events are soon old.</summary>
    public static int Of(DocumentType type) => type switch
    {
        DocumentType.KnowledgeSupport => 9,
        DocumentType.Handbook => 8,
        DocumentType.RegionalPage => 7,
        DocumentType.Service => 6,
        DocumentType.QualityRegister => 5,
        DocumentType.Education => 4,
        DocumentType.Event => 2,
        _ => 1,
    };
}
