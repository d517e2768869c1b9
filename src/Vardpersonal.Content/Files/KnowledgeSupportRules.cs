using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Content.Files;

/// <summary>What only knowledge supports must fulfil: care levels, standard sections in their order, anchors, key points.</summary>
internal sealed class KnowledgeSupportRules(TaxonomySnapshot taxonomy, List<FileFault> faults)
{
    private const int MostKeyPoints = 5;

    public void Check(ParsedEdition parsed)
    {
        var edition = parsed.Edition;
        if (!edition.CareLevels.Any())
        {
            parsed.Fields.Fault("title", "Kunskapsstödet saknar vårdnivå.");
        }

        if (edition.KeyPoints.Count is 0 or > MostKeyPoints)
        {
            parsed.Fields.Fault("keyPoints", $"Ett kunskapsstöd har en till {MostKeyPoints} viktiga punkter; här är {edition.KeyPoints.Count}.");
        }

        RequireOne(parsed, "areas", edition.Areas);
        RequireOne(parsed, "audiences", edition.Audiences);
        RequireOne(parsed, "settings", edition.Settings);
        foreach (var part in edition.Parts.Where(part => part.CareLevel is not null))
        {
            CheckSections(parsed, part);
        }
    }

    private static void RequireOne(ParsedEdition parsed, string field, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            parsed.Fields.Fault(field, $"{field} saknas.");
        }
    }

    private void CheckSections(ParsedEdition parsed, EditionPart part)
    {
        var text = SectionParser.Parse(part);
        var order = taxonomy.Sections.Select(section => section.Title).ToList();
        var last = -1;
        foreach (var section in text.Sections)
        {
            var at = order.IndexOf(section.Title);
            if (at < 0)
            {
                AtHeading(section.Title, $"'{section.Title}' är inte någon av standardrubrikerna.");
            }
            else if (at <= last)
            {
                AtHeading(section.Title, $"'{section.Title}' står två gånger eller i fel ordning.");
            }

            last = Math.Max(last, at);
        }

        if (order.Count > 0 && (text.Sections.Count == 0 || text.Sections[0].Title != order[0]))
        {
            AtHeading(string.Empty, $"Vårdnivån ska börja med '{order[0]}'.");
        }

        void AtHeading(string title, string reason) => faults.Add(new(parsed.File, parsed.LineOfHeading(part, title), reason));
    }
}
