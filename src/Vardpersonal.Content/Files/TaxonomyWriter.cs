using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Files;

/// <summary>Writes registers as the files that <see cref="TaxonomyFiles"/> reads back to the letter.</summary>
internal static class TaxonomyWriter
{
    /// <summary>The file's place in the folder and its text.</summary>
    /// <param name="name">The register's name in the ledger.</param>
    /// <param name="content">Its canonical content.</param>
    public static (string File, string Text) Write(string name, string content) => name switch
    {
        _ when name.StartsWith(RegisterName.CodeListPrefix, StringComparison.Ordinal) => ($"taxonomy/code-lists/{name[RegisterName.CodeListPrefix.Length..]}.tsv", CodeList(Read<CodeList>(content))),
        RegisterName.Symptoms => List<Symptom>(name, content, symptom => [("slug", symptom.Slug), ("name", symptom.Name)], symptom => symptom.Also),
        RegisterName.Sections => List<StandardSection>(name, content, section => [("anchor", section.Anchor), ("title", section.Title)]),
        RegisterName.Regions => List<Region>(name, content, Region),
        RegisterName.Units => List<Unit>(name, content, Unit),
        RegisterName.Synonyms => (SearchWordFiles.Synonyms, Rows(name, Read<List<SynonymSet>>(content), Synonym)),
        RegisterName.Abbreviations => (SearchWordFiles.Abbreviations, Rows(name, Read<List<Abbreviation>>(content), Short)),
        RegisterName.QuickLinks => ($"taxonomy/{name}.yaml", QuickLinks(Read<QuickLinks>(content))),
        _ => List<Term>(name, content, term => [("slug", term.Slug), ("name", term.Name)]),
    };

    private static T Read<T>(string content) => LedgerContent.ReadRegister<T>(content);

    private static (string, string) List<T>(string name, string content, Func<T, IEnumerable<(string, string?)>> fields, Func<T, IReadOnlyList<string>>? also = null)
    {
        return ($"taxonomy/{name}.yaml", Rows(name, Read<List<T>>(content), Item));

        string Item(T item)
        {
            var map = YamlWriter.Map(fields(item));
            return also?.Invoke(item) is { Count: > 0 } words ? $"{map[..^1]}, also: [{Scalars(words)}]}}" : map;
        }
    }

    private static IEnumerable<(string, string?)> Region(Region region) =>
    [
        ("slug", region.Slug),
        ("code", region.Code),
        ("officialName", region.OfficialName),
        ("name", region.Name),
        ("organisationNumber", region.OrganisationNumber),
        ("iso", region.Iso),
        ("cooperation", region.Cooperation),
        ("web", region.Web.Length > 0 ? region.Web : null),
    ];

    private static IEnumerable<(string, string?)> Unit(Unit unit) =>
    [
        ("region", unit.Region),
        ("slug", unit.Slug),
        ("name", unit.Name),
        ("kind", unit.Kind switch { UnitKind.Hospital => "sjukhus", UnitKind.HealthCentre => "vardcentral", _ => "annan" }),
        ("place", unit.Place),
    ];

    private static string QuickLinks(QuickLinks links)
    {
        var yaml = new YamlWriter().Items("national", links.National, Link);
        Map("regions", links.Regions);
        Map("units", links.Units);
        return yaml.ToString();

        void Map(string field, IReadOnlyDictionary<string, IReadOnlyList<QuickLink>> map)
        {
            if (map.Count == 0)
            {
                return;
            }

            yaml.Line($"{field}:");
            foreach (var (key, own) in map)
            {
                yaml.Line($"  {YamlWriter.Scalar(key)}: [{string.Join(", ", own.Select(Link))}]");
            }
        }
    }

    /// <summary>The field is written also when the list is empty: the file must be read back as an empty list, and not as none.</summary>
    private static string Rows<T>(string name, IReadOnlyList<T> items, Func<T, string> item)
    {
        var yaml = new YamlWriter().Line($"{name}:");
        foreach (var one in items)
        {
            yaml.Line($"  - {item(one)}");
        }

        return yaml.ToString();
    }

    private static string Synonym(SynonymSet set)
    {
        var rest = YamlWriter.Map(("direction", set.Direction == SynonymDirection.OneWay ? "one-way" : null), ("note", set.Note))[1..];
        return $"{{words: [{Scalars(set.Words)}]{(rest.Length > 1 ? ", " : string.Empty)}{rest}";
    }

    private static string Short(Abbreviation one) => $"{{abbreviation: {YamlWriter.Scalar(one.Text)}, senses: [{Scalars(one.Senses)}]}}";

    private static string Scalars(IReadOnlyList<string> values) => string.Join(", ", values.Select(YamlWriter.Scalar));

    private static string Link(QuickLink link)
    {
        var map = YamlWriter.Map(("title", link.Title), ("url", link.Url));
        return link.SignIn ? $"{map[..^1]}, signIn: true}}" : map;
    }

    private static string CodeList(CodeList list)
    {
        (string Name, string? Value)[] facts =
        [
            ("system", list.System), ("title", list.Title), ("version", list.Version), ("oid", list.Oid), ("source", list.Source), ("sourceUrl", list.SourceUrl), ("scope", list.Scope),
        ];
        var about = facts.Where(fact => fact.Value is not null).Select(fact => $"# {fact.Name}: {fact.Value}");
        return string.Join('\n', about.Concat(list.Codes.Select(code => $"{code.Value}\t{code.Title}"))) + "\n";
    }
}
