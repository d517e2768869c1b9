using Vardpersonal.Content.Documents;

namespace Vardpersonal.Indexing.Texts;

/// <summary>What each type of document is called, on pages, in facets and beside suggestions.</summary>
public static class TypeTexts
{
    /// <summary>One of them, in a line of facts.</summary>
    public static string One(DocumentType type) => type switch
    {
        DocumentType.KnowledgeSupport => "Kunskapsstöd",
        DocumentType.Handbook => "Handbok",
        DocumentType.RegionalPage => "Regional sida",
        DocumentType.News => "Nyhet",
        DocumentType.Education => "Utbildning och film",
        DocumentType.Event => "Händelse",
        DocumentType.QualityRegister => "Kvalitetsregister",
        DocumentType.Service => "Tjänst",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>All of them, as a heading.</summary>
    public static string Many(DocumentType type) => type switch
    {
        DocumentType.KnowledgeSupport => "Kunskapsstöd",
        DocumentType.Handbook => "Handböcker",
        DocumentType.RegionalPage => "Regionala sidor",
        DocumentType.News => "Nyheter",
        DocumentType.Education => "Utbildning och film",
        DocumentType.Event => "Kalender",
        DocumentType.QualityRegister => "Kvalitetsregister",
        DocumentType.Service => "Tjänster",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
