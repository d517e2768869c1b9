using System.Collections.Frozen;

namespace Vardpersonal.Content.Taxonomy;

/// <summary>All registers as they are at one point of the ledger. Immutable; shared between requests.</summary>
public sealed class TaxonomySnapshot
{
    private readonly FrozenDictionary<string, string> names;
    private readonly FrozenDictionary<string, Region> regions;
    private readonly FrozenDictionary<string, Unit> units;
    private readonly FrozenDictionary<string, CodeIndex> codes;

    public TaxonomySnapshot(
        IReadOnlyList<Term> areas,
        IReadOnlyList<Term> audiences,
        IReadOnlyList<Term> settings,
        IReadOnlyList<Symptom> symptoms,
        IReadOnlyList<StandardSection> sections,
        IReadOnlyList<Region> regions,
        IReadOnlyList<Unit> units,
        QuickLinks quickLinks,
        IReadOnlyList<CodeList> codeLists)
    {
        (Areas, Audiences, Settings, Symptoms, Sections) = (areas, audiences, settings, symptoms, sections);
        (Regions, Units, QuickLinks, CodeLists) = (regions, units, quickLinks, codeLists);
        names = Names().ToFrozenDictionary(pair => pair.Key, pair => pair.Name);
        this.regions = regions.ToFrozenDictionary(region => region.Slug);
        this.units = units.ToFrozenDictionary(unit => UnitKey(unit.Region, unit.Slug));
        codes = codeLists.ToFrozenDictionary(list => list.System, list => new CodeIndex(list));
    }

    public static TaxonomySnapshot Empty { get; } = new([], [], [], [], [], [], [], QuickLinks.Empty, []);

    public IReadOnlyList<Term> Areas { get; }

    public IReadOnlyList<Term> Audiences { get; }

    public IReadOnlyList<Term> Settings { get; }

    public IReadOnlyList<Symptom> Symptoms { get; }

    public IReadOnlyList<StandardSection> Sections { get; }

    public IReadOnlyList<Region> Regions { get; }

    public IReadOnlyList<Unit> Units { get; }

    public QuickLinks QuickLinks { get; }

    public IReadOnlyList<CodeList> CodeLists { get; }

    /// <summary>Words that a search takes for each other.</summary>
    public IReadOnlyList<SynonymSet> Synonyms { get; init; } = [];

    public IReadOnlyList<Abbreviation> Abbreviations { get; init; } = [];

    public Region? Region(string? slug) => slug is null ? null : regions.GetValueOrDefault(slug);

    public Unit? Unit(string region, string? slug) => slug is null ? null : units.GetValueOrDefault(UnitKey(region, slug));

    public IEnumerable<Unit> UnitsOf(string region) => Units.Where(unit => unit.Region == region);

    public CodeIndex? Codes(string system) => codes.GetValueOrDefault(system);

    public bool HasArea(string slug) => names.ContainsKey("area/" + slug);

    public bool HasAudience(string slug) => names.ContainsKey("audience/" + slug);

    public bool HasSetting(string slug) => names.ContainsKey("setting/" + slug);

    public bool HasSymptom(string slug) => names.ContainsKey("symptom/" + slug);

    /// <summary>The name to show; a slug that has left its register is shown as it is.</summary>
    public string AreaName(string slug) => names.GetValueOrDefault("area/" + slug, slug);

    public string AudienceName(string slug) => names.GetValueOrDefault("audience/" + slug, slug);

    public string SettingName(string slug) => names.GetValueOrDefault("setting/" + slug, slug);

    public string SymptomName(string slug) => names.GetValueOrDefault("symptom/" + slug, slug);

    public string SectionTitle(string anchor) => names.GetValueOrDefault("section/" + anchor, anchor);

    private static string UnitKey(string region, string slug) => region + "/" + slug;

    private IEnumerable<(string Key, string Name)> Names() =>
        Areas.Select(term => ("area/" + term.Slug, term.Name))
            .Concat(Audiences.Select(term => ("audience/" + term.Slug, term.Name)))
            .Concat(Settings.Select(term => ("setting/" + term.Slug, term.Name)))
            .Concat(Symptoms.Select(symptom => ("symptom/" + symptom.Slug, symptom.Name)))
            .Concat(Sections.Select(section => ("section/" + section.Anchor, section.Title)));
}
