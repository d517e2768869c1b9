namespace Vardpersonal.Content.Documents;

public enum DocumentType
{
    KnowledgeSupport,
    Handbook,
    RegionalPage,
    News,
    Education,
    Event,
    QualityRegister,
    Service,
}

/// <summary>What each type is called in files and in the API, and where it lives: one row a type, no knowledge of types elsewhere.</summary>
public sealed record DocumentTypeFacts(DocumentType Type, string Name, string Path, RegionRule Region, bool MustBeRevised)
{
    public static IReadOnlyList<DocumentTypeFacts> All { get; } =
    [
        new(DocumentType.KnowledgeSupport, "knowledge-support", "kunskapsstod", RegionRule.Never, MustBeRevised: true),
        new(DocumentType.Handbook, "handbook", "handbok", RegionRule.Never, MustBeRevised: true),
        new(DocumentType.RegionalPage, "regional-page", "sidor", RegionRule.Always, MustBeRevised: true),
        new(DocumentType.News, "news", "nyheter", RegionRule.May, MustBeRevised: false),
        new(DocumentType.Education, "education", "utbildning", RegionRule.Never, MustBeRevised: true),
        new(DocumentType.Event, "event", "kalender", RegionRule.May, MustBeRevised: false),
        new(DocumentType.QualityRegister, "quality-register", "kvalitetsregister", RegionRule.Never, MustBeRevised: true),
        new(DocumentType.Service, "service", "tjanster", RegionRule.Never, MustBeRevised: true),
    ];

    public static DocumentTypeFacts Of(DocumentType type) => All[(int)type];

    public static DocumentTypeFacts? ByName(string? name) => All.FirstOrDefault(facts => facts.Name == name);

    /// <summary>The site address of a document of this type, read in <paramref name="reader"/>'s region (or nationally when null).</summary>
    /// <remarks>Only pages of a region of their own and knowledge supports have regional addresses; the rest are read nationally.</remarks>
    public string Address(string slug, string? ownRegion, string? reader) => Type switch
    {
        DocumentType.RegionalPage => $"/{ownRegion}/{Path}/{slug}",
        DocumentType.KnowledgeSupport when reader is not null => $"/{reader}/{Path}/{slug}",
        _ => $"/{Path}/{slug}",
    };
}

/// <summary>Whether a document of the type belongs to a region.</summary>
public enum RegionRule
{
    Never,
    May,
    Always,
}
