using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Files;

/// <summary>Reads taxonomy/quick-links.yaml: the nation's links, and maps of region and region/unit to links.</summary>
internal static class QuickLinksFile
{
    public static QuickLinks? Parse(string text, string file, List<FileFault> faults)
    {
        if (YamlFields.Parse(text, file, 0, faults) is not { } fields)
        {
            return null;
        }

        var links = new QuickLinks(Links(fields, "national"), Map(fields, "regions"), Map(fields, "units"));
        fields.RefuseOthers();
        return links;
    }

    private static Dictionary<string, IReadOnlyList<QuickLink>> Map(YamlFields fields, string field)
    {
        var map = fields.Map(field);
        return map?.Names().ToDictionary(name => name, name => Links(map, name)) ?? [];
    }

    private static IReadOnlyList<QuickLink> Links(YamlFields fields, string field)
    {
        var links = new List<QuickLink>();
        foreach (var item in fields.Items(field))
        {
            links.Add(new(item.Required("title"), EditionLists.WebAddress(item, "url") ?? item.Required("url"), item.Flag("signIn")));
            item.RefuseOthers();
        }

        return links;
    }
}
