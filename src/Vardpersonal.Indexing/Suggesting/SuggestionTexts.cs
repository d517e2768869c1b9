using Vardpersonal.Content.Documents;

namespace Vardpersonal.Indexing.Suggesting;

/// <summary>What stands beside a suggestion.</summary>
internal static class SuggestionTexts
{
    public const string Symptom = "Symtom";

    public static string Type(DocumentType type) => type switch
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
}
