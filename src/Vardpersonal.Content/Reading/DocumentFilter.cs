using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Reading;

/// <summary>Which documents to list; what is null does not narrow. All that is set must hold.</summary>
public sealed record DocumentFilter(
    DocumentType? Type = null,
    string? Area = null,
    string? Audience = null,
    string? Setting = null,
    CareLevel? CareLevel = null,
    string? Code = null,
    string? Symptom = null,
    string? Reader = null)
{
    /// <summary>In alphabetical order. A code matches itself and its descendants, in any code list.</summary>
    public IEnumerable<DocumentSummary> Apply(Catalogue catalogue)
    {
        var prefix = Code is null ? null : CodeIndex.Key(Code);
        return catalogue.Live(Reader).Where(document =>
            (Type is null || document.Type == Type)
            && (Area is null || document.Areas.Contains(Area))
            && (Audience is null || document.Audiences.Contains(Audience))
            && (Setting is null || document.Settings.Contains(Setting))
            && (CareLevel is not { } level || document.CareLevels.Contains(level.Name()))
            && (Symptom is null || document.Symptoms.Contains(Symptom))
            && (prefix is null || document.Codes.Any(code => CodeIndex.Key(code.Code).StartsWith(prefix, StringComparison.Ordinal))));
    }
}
