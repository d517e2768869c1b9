using Vardpersonal.Content.Files;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Publishing;

/// <summary>Registers that point at each other: units and quick links at regions.</summary>
internal sealed class TaxonomyRules(TaxonomySnapshot taxonomy, List<FileFault> faults)
{
    public void Check(IReadOnlyList<ParsedRegister> registers)
    {
        if (registers.Any(register => register.Name is RegisterName.Units or RegisterName.Regions))
        {
            foreach (var unit in taxonomy.Units.Where(unit => taxonomy.Region(unit.Region) is null))
            {
                faults.Add(new("taxonomy/units.yaml", 0, $"Okänd region: '{unit.Region}' (enheten {unit.Slug})."));
            }
        }

        if (registers.Any(register => register.Name == RegisterName.QuickLinks))
        {
            CheckQuickLinks();
        }
    }

    private void CheckQuickLinks()
    {
        const string file = "taxonomy/quick-links.yaml";
        foreach (var region in taxonomy.QuickLinks.Regions.Keys.Where(slug => taxonomy.Region(slug) is null))
        {
            faults.Add(new(file, 0, $"Okänd region: '{region}'."));
        }

        foreach (var key in taxonomy.QuickLinks.Units.Keys)
        {
            if (key.Split('/') is not [var region, var unit] || taxonomy.Unit(region, unit) is null)
            {
                faults.Add(new(file, 0, $"Okänd enhet: '{key}'."));
            }
        }
    }
}
