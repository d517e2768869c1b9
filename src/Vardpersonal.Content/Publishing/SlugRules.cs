using Vardpersonal.Content.Files;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Content.Publishing;

/// <summary>An address belongs to one document for ever: what has been linked and cited never leads to another text.</summary>
internal static class SlugRules
{
    public static void Check(IReadOnlyList<ParsedEdition> editions, IReadOnlyList<SlugRecord> stored, List<FileFault> faults)
    {
        var owners = stored.ToDictionary(slug => (slug.Type, slug.Region ?? string.Empty, slug.Slug), slug => slug.Document);
        foreach (var parsed in editions)
        {
            var key = (parsed.Edition.Type, parsed.Edition.Region ?? string.Empty, parsed.Edition.Slug);
            if (owners.TryAdd(key, parsed.Edition.Document) || owners[key] == parsed.Edition.Document)
            {
                continue;
            }

            faults.Add(new(parsed.File, parsed.Fields.LineOf("slug"), $"Adressen '{parsed.Edition.Slug}' är redan dokumentet {owners[key]}s."));
        }
    }
}
