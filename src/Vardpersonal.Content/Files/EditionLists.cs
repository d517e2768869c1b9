using Vardpersonal.Content.Editions;

namespace Vardpersonal.Content.Files;

/// <summary>The lists of an edition's front matter.</summary>
internal static class EditionLists
{
    public static IReadOnlyList<CodeReference> Codes(YamlFields fields)
    {
        var codes = new List<CodeReference>();
        foreach (var item in fields.Items("codes"))
        {
            foreach (var (system, code, _) in item.Pairs())
            {
                codes.Add(new(system, code));
            }
        }

        return codes;
    }

    public static IReadOnlyList<Reference> References(YamlFields fields)
    {
        var references = new List<Reference>();
        foreach (var item in fields.Items("references"))
        {
            var reference = new Reference(item.Required("text"), item.Text("doi"), item.Text("pmid"), item.Text("url"));
            if (reference.Address is null)
            {
                item.Fault("text", "En referens ska ha doi, pmid eller url.");
            }

            item.RefuseOthers();
            references.Add(reference);
        }

        return references;
    }

    public static IReadOnlyList<TitledLink> Links(YamlFields fields, string field)
    {
        var links = new List<TitledLink>();
        foreach (var item in fields.Items(field))
        {
            links.Add(new(item.Required("title"), WebAddress(item, "url") ?? item.Required("url")));
            item.RefuseOthers();
        }

        return links;
    }

    public static IReadOnlyList<MediaItem> Media(YamlFields fields, IReadOnlyDictionary<string, string> hashes)
    {
        var media = new List<MediaItem>();
        foreach (var item in fields.Items("media"))
        {
            var kind = item.Required("kind") switch
            {
                "image" => MediaKind.Image,
                "film" => MediaKind.Film,
                _ => (MediaKind?)null,
            };
            if (kind is null)
            {
                item.Fault("kind", "kind ska vara image eller film.");
            }

            media.Add(Item(item, kind ?? MediaKind.Image, hashes));
            item.RefuseOthers();
        }

        return media;
    }

    public static IReadOnlyList<RelatedDocument> Related(YamlFields fields)
    {
        var related = new List<RelatedDocument>();
        foreach (var item in fields.Items("related"))
        {
            var (document, kind) = (item.Id("document"), item.Required("kind"));
            if (!RelatedDocument.Kinds.Contains(kind))
            {
                item.Fault("kind", $"Okänt slag av samband: '{kind}'.");
            }

            item.RefuseOthers();
            if (document is { } id)
            {
                related.Add(new(id, kind));
            }
        }

        return related;
    }

    /// <returns>The address, or null with the fault noted when it is no web address.</returns>
    internal static string? WebAddress(YamlFields fields, string field)
    {
        if (fields.Text(field) is not { } url)
        {
            return null;
        }

        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
        {
            return url;
        }

        fields.Fault(field, $"{field} är ingen webbadress: '{url}'.");
        return null;
    }

    private static MediaItem Item(YamlFields item, MediaKind kind, IReadOnlyDictionary<string, string> hashes)
    {
        var (file, captions) = (item.Required("file"), kind == MediaKind.Film ? item.Text("captions") : null);
        var alt = kind == MediaKind.Image ? item.Text("alt") : null;
        if (kind == MediaKind.Image && alt is null)
        {
            item.Fault("file", "Bilden saknar alternativtext (alt).");
        }

        if (kind == MediaKind.Film && captions is null)
        {
            item.Fault("file", "Filmen saknar textning (captions).");
        }

        return new(
            item.Id("id")?.Value ?? string.Empty,
            kind,
            file,
            Hash(item, "file", file, hashes),
            item.Text("title"),
            alt,
            item.Text("caption"),
            captions,
            captions is null ? null : Hash(item, "captions", captions, hashes),
            item.Text("transcript"));
    }

    private static string Hash(YamlFields item, string field, string file, IReadOnlyDictionary<string, string> hashes)
    {
        if (hashes.TryGetValue(file, out var hash))
        {
            return hash;
        }

        item.Fault(field, $"Filen media/{file} finns inte.");
        return string.Empty;
    }
}
