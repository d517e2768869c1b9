using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Files;

/// <summary>A register as read from a file: its name in the ledger and its canonical content.</summary>
internal sealed record ParsedRegister(string Name, string Content);

/// <summary>Reads the folder taxonomy/ and, beside it, the words of the search. A file that is not there leaves its register as it is in the store.</summary>
internal sealed class TaxonomyFiles(IReadOnlyDictionary<string, string> files, List<FileFault> faults)
{
    private readonly List<ParsedRegister> registers = [];

    public static IReadOnlyList<ParsedRegister> Parse(IReadOnlyDictionary<string, string> files, List<FileFault> faults) => new TaxonomyFiles(files, faults).Parse();

    private List<ParsedRegister> Parse()
    {
        foreach (var name in new[] { RegisterName.Areas, RegisterName.Audiences, RegisterName.Settings })
        {
            Add(name, fields => new Term(Slug(fields), fields.Required("name")), term => term.Slug);
        }

        Add(RegisterName.Symptoms, fields => new Symptom(Slug(fields), fields.Required("name"), fields.List("also")), symptom => symptom.Slug);
        Add(RegisterName.Sections, fields => new StandardSection(Slug(fields, "anchor"), fields.Required("title")), section => section.Anchor);
        Add(RegisterName.Regions, ReadRegion, region => region.Slug);
        Add(RegisterName.Units, ReadUnit, unit => unit.Region + "/" + unit.Slug);
        AddQuickLinks();
        AddSearchWords(RegisterName.Synonyms, SearchWordFiles.Synonyms, SearchWordFiles.ParseSynonyms);
        AddSearchWords(RegisterName.Abbreviations, SearchWordFiles.Abbreviations, SearchWordFiles.ParseAbbreviations);
        foreach (var system in RegisterName.CodeSystems)
        {
            AddCodeList(system);
        }

        return registers;
    }

    private void AddQuickLinks()
    {
        const string file = "taxonomy/quick-links.yaml";
        if (files.TryGetValue(file, out var text) && QuickLinksFile.Parse(text, file, faults) is { } links)
        {
            registers.Add(new(RegisterName.QuickLinks, LedgerContent.WriteRegister(links)));
        }
    }

    private void AddSearchWords<T>(string name, string file, Func<string, string, List<FileFault>, IReadOnlyList<T>?> parse)
    {
        if (files.TryGetValue(file, out var text) && parse(text, file, faults) is { } words)
        {
            registers.Add(new(name, LedgerContent.WriteRegister(words)));
        }
    }

    private void AddCodeList(string system)
    {
        var file = $"taxonomy/code-lists/{system}.tsv";
        if (files.TryGetValue(file, out var text))
        {
            registers.Add(new(RegisterName.CodeListPrefix + system, LedgerContent.WriteRegister(CodeListFile.Parse(text, file, system, faults))));
        }
    }

    private void Add<T>(string name, Func<YamlFields, T> read, Func<T, string> key)
    {
        var file = $"taxonomy/{name}.yaml";
        if (!files.TryGetValue(file, out var text) || YamlFields.Parse(text, file, 0, faults) is not { } top)
        {
            return;
        }

        var items = top.Items(name).Select(fields => (Fields: fields, Value: read(fields))).ToList();
        top.RefuseOthers();
        items.ForEach(item => item.Fields.RefuseOthers());
        foreach (var twice in items.GroupBy(item => key(item.Value)).Where(group => group.Count() > 1))
        {
            faults.Add(new(file, twice.Last().Fields.Line, $"'{twice.Key}' står två gånger."));
        }

        registers.Add(new(name, LedgerContent.WriteRegister(items.Select(item => item.Value).DistinctBy(key).ToList())));
    }

    private static string Slug(YamlFields fields, string field = "slug")
    {
        var slug = fields.Required(field);
        if (slug.Length > 0 && !DocumentId.IsSlug(slug))
        {
            fields.Fault(field, $"{field} får bara ha a–z, 0–9 och bindestreck: '{slug}'.");
        }

        return slug;
    }

    private static Region ReadRegion(YamlFields fields) => new(
        Slug(fields),
        fields.Required("code"),
        fields.Required("officialName"),
        fields.Required("name"),
        fields.Required("organisationNumber"),
        fields.Required("iso"),
        fields.Required("cooperation"),
        EditionLists.WebAddress(fields, "web") ?? string.Empty);

    private static Unit ReadUnit(YamlFields fields)
    {
        var kind = fields.Required("kind") switch
        {
            "sjukhus" => UnitKind.Hospital,
            "vardcentral" => UnitKind.HealthCentre,
            "annan" => UnitKind.Other,
            _ => (UnitKind?)null,
        };
        if (kind is null)
        {
            fields.Fault("kind", "kind ska vara sjukhus, vardcentral eller annan.");
        }

        return new(fields.Required("region"), Slug(fields), fields.Required("name"), kind ?? UnitKind.Other, fields.Required("place"));
    }
}
