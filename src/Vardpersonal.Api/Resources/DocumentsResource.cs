using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vardpersonal.Api.Answers;
using Vardpersonal.Api.Description;
using Vardpersonal.Api.Models;
using Vardpersonal.Api.Parameters;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Api.Resources;

/// <summary><c>/documents</c>: what is in force, nationally or as a reader in a region meets it.</summary>
internal static class DocumentsResource
{
    public static void Map(IEndpointRouteBuilder api) => api.MapResource("/documents", Read).Describe(
        "ListDocuments",
        "Documents in force",
        "In the order of their ids, a page at a time. Without a region the nation's documents; with one also the region's own, and every document's supplements.");

    private static Results<Ok<DocumentList>, JsonHttpResult<Problem>> Read([AsParameters] DocumentsQuery query, HttpContext http, ApiReading reading)
    {
        var catalogue = reading.Catalogue;
        var check = QueryCheck.Of<DocumentsQuery>(http, catalogue.Taxonomy);
        var filter = Filter(query, check);
        var (after, take) = (check.AfterId(query.After), check.Take(query.Take));
        if (check.Refusal is { } refusal)
        {
            return refusal;
        }

        return TypedResults.Ok(Page(catalogue, filter, after, take, reading.Today));
    }

    private static DocumentFilter Filter(DocumentsQuery query, QueryCheck check) => new(
        check.Type(query.Type),
        check.Area(query.Area),
        check.Audience(query.Audience),
        check.Setting(query.Setting),
        check.CareLevel(query.CareLevel),
        check.Code(query.Code),
        check.Symptom(query.Symptom),
        check.Region(query.Region));

    private static DocumentList Page(Catalogue catalogue, DocumentFilter filter, DocumentId? after, int take, DateOnly today)
    {
        var matching = filter.Apply(catalogue).OrderBy(document => document.Id.Value, StringComparer.Ordinal).ToList();
        var rest = matching.Where(document => after is not { } last || string.CompareOrdinal(document.Id.Value, last.Value) > 0).ToList();
        var page = rest.Take(take).ToList();
        return new(
            matching.Count,
            rest.Count > take ? page[^1].Id.Value : null,
            LedgerPosition.Of(catalogue.Head),
            [.. page.Select(document => ListedDocument.Of(document, filter.Reader, catalogue, today))]);
    }
}
