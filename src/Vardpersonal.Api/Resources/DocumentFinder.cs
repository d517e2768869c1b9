using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Api.Resources;

/// <summary>Where a slug leads: the type it is a slug of, and the region that owns it (null for the nation).</summary>
internal sealed record DocumentPlace(DocumentType Type, string? Owner);

/// <summary>Finds which document a slug means when its type is not said: a knowledge support before all others, then the others in their order.</summary>
internal static class DocumentFinder
{
    /// <param name="reader">The reader's region: her own region's document goes before the nation's.</param>
    public static DocumentPlace? Find(Catalogue catalogue, DocumentType? type, string? reader, string slug) =>
        DocumentTypeFacts.All
            .Where(facts => type is null || facts.Type == type)
            .Select(facts => Find(catalogue, facts, reader, slug))
            .FirstOrDefault(place => place is not null);

    private static DocumentPlace? Find(Catalogue catalogue, DocumentTypeFacts facts, string? reader, string slug)
    {
        if (reader is not null && catalogue.FindBySlug(facts.Type, reader, slug) is not null)
        {
            return new(facts.Type, reader);
        }

        if (facts.Region == RegionRule.Always)
        {
            return null;
        }

        return catalogue.FindBySlug(facts.Type, region: null, slug) is not null ? new(facts.Type, Owner: null)
            : reader is null && catalogue.Documents.FirstOrDefault(document => document.Type == facts.Type && document.Region is not null && document.Slug == slug) is { } regional ? new(facts.Type, regional.Region)
            : null;
    }
}
