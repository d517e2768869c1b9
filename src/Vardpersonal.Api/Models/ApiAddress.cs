using Vardpersonal.Content.Documents;

namespace Vardpersonal.Api.Models;

/// <summary>Addresses of documents in this API.</summary>
internal static class ApiAddress
{
    /// <summary>A region's own document is read in its region; a knowledge support in the reader's; the rest nationally.</summary>
    public static string Of(DocumentType type, string slug, string? owner, string? reader) => Path(slug) + Query(type, owner, reader);

    public static string OfEditions(DocumentType type, string slug, string? owner) => Path(slug) + "/editions" + Query(type, owner, reader: null);

    private static string Path(string slug) => $"{ApiEndpoints.Root}/documents/{slug}";

    private static string Query(DocumentType type, string? owner, string? reader)
    {
        var region = owner ?? (type == DocumentType.KnowledgeSupport ? reader : null);
        string[] parts = [.. TypePart(type), .. region is null ? Array.Empty<string>() : [$"region={region}"]];
        return parts.Length == 0 ? string.Empty : "?" + string.Join('&', parts);
    }

    private static string[] TypePart(DocumentType type) => type == DocumentType.KnowledgeSupport ? [] : [$"type={DocumentTypeFacts.Of(type).Name}"];
}
