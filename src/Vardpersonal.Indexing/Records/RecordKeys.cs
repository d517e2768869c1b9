using Vardpersonal.Content.Documents;

namespace Vardpersonal.Indexing.Records;

/// <summary>The keys of our own content's records. A document and a supplement may have the same id.</summary>
public static class RecordKeys
{
    private const string DocumentPrefix = "document/";
    private const string SupplementPrefix = "supplement/";

    public static string OfDocument(DocumentId id) => DocumentPrefix + id.Value;

    public static string OfSupplement(DocumentId id) => SupplementPrefix + id.Value;

    /// <summary>The document whose record it is; null for a supplement's and others'.</summary>
    public static DocumentId? Document(string key) =>
        key.StartsWith(DocumentPrefix, StringComparison.Ordinal) ? DocumentId.TryParse(key[DocumentPrefix.Length..]) : null;
}
