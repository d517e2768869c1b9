using Vardpersonal.Content.Documents;

namespace Vardpersonal.Api.Models;

/// <summary>A document to go to.</summary>
/// <param name="Url">Its page on this site, as the reader's region sees it.</param>
/// <param name="ApiUrl">The same in this API.</param>
public sealed record DocumentLink(string Id, string Type, string Title, string Url, string ApiUrl)
{
    internal static DocumentLink To(DocumentSummary document, string? reader) => new(
        document.Id.Value,
        DocumentTypeFacts.Of(document.Type).Name,
        document.Title,
        document.Address(reader),
        ApiAddress.Of(document.Type, document.Slug, document.Region, reader));
}
