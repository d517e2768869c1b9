using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Content.Files;

/// <summary>What an edition must fulfil besides its shape: everything it points at exists, and the rules of its type hold.</summary>
internal sealed class EditionRules(TaxonomySnapshot taxonomy, IReadOnlySet<string> documents, List<FileFault> faults)
{
    private const int LongestLead = 160;

    public void Check(ParsedEdition parsed)
    {
        CheckIdentity(parsed);
        CheckTerms(parsed);
        CheckCodes(parsed);
        CheckApproval(parsed);
        CheckMedia(parsed);
        CheckRelated(parsed);
        CheckRegions(parsed);
        foreach (var part in parsed.Edition.Parts)
        {
            CheckText(parsed, part);
            CheckAnchors(parsed, part);
        }

        if (parsed.Edition.Type == DocumentType.KnowledgeSupport)
        {
            new KnowledgeSupportRules(taxonomy, faults).Check(parsed);
        }
        else if (string.IsNullOrWhiteSpace(parsed.Edition.Part(EditionPart.Main)?.Markdown))
        {
            Fault(parsed, "title", "Sidan saknar text.");
        }
    }

    private static void CheckIdentity(ParsedEdition parsed)
    {
        var (edition, place) = (parsed.Edition, parsed.File.Split('/'));
        if (place[1] != DocumentTypeFacts.Of(edition.Type).Name)
        {
            Fault(parsed, "type", $"Typen {DocumentTypeFacts.Of(edition.Type).Name} hör inte hemma i mappen {place[1]}.");
        }

        if (place[2] != edition.Document.Value)
        {
            Fault(parsed, "id", $"id är {edition.Document} men mappen heter {place[2]}.");
        }

        if (edition.Consultation is null != (place[3] != "consultation.md"))
        {
            Fault(parsed, "consultation", "Fältet consultation hör till filen consultation.md, och bara dit.");
        }
        else if (edition.Consultation is null && place[3] != FormattableString.Invariant($"{edition.Number}.md"))
        {
            Fault(parsed, "edition", FormattableString.Invariant($"edition är {edition.Number} men filen heter {place[3]}."));
        }

        if (edition.Slug.Length > 0 && !DocumentId.IsSlug(edition.Slug))
        {
            Fault(parsed, "slug", $"slug får bara ha a–z, 0–9 och bindestreck: '{edition.Slug}'.");
        }

        if (edition.Lead.Length > LongestLead)
        {
            Fault(parsed, "lead", $"lead är {edition.Lead.Length} tecken; högst {LongestLead} får plats.");
        }
    }

    private void CheckTerms(ParsedEdition parsed)
    {
        var edition = parsed.Edition;
        CheckList(parsed, "areas", edition.Areas, taxonomy.HasArea, "Okänt område");
        CheckList(parsed, "audiences", edition.Audiences, taxonomy.HasAudience, "Okänd målgrupp");
        CheckList(parsed, "settings", edition.Settings, taxonomy.HasSetting, "Okänd verksamhet");
        CheckList(parsed, "symptoms", edition.Symptoms, taxonomy.HasSymptom, "Okänt symtom");
    }

    private void CheckList(ParsedEdition parsed, string field, IReadOnlyList<string> values, Func<string, bool> exists, string unknown)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (!exists(values[i]))
            {
                faults.Add(new(parsed.File, parsed.Fields.LineOfItem(field, i), $"{unknown}: '{values[i]}'."));
            }
        }
    }

    private void CheckCodes(ParsedEdition parsed)
    {
        for (var i = 0; i < parsed.Edition.Codes.Count; i++)
        {
            var code = parsed.Edition.Codes[i];
            var line = parsed.Fields.LineOfItem("codes", i);
            if (taxonomy.Codes(code.System) is not { } list)
            {
                faults.Add(new(parsed.File, line, $"Okänt kodsystem: '{code.System}'."));
            }
            else if (list.Find(code.Code) is null)
            {
                faults.Add(new(parsed.File, line, $"Koden {code.Code} finns inte i {list.List.Title} {list.List.Version}."));
            }
        }
    }

    private static void CheckApproval(ParsedEdition parsed)
    {
        var approval = parsed.Edition.Approval;
        var publishedDay = DateOnly.FromDateTime(parsed.Effective.UtcDateTime.AddDays(1));
        if (approval.Decided > approval.Approved)
        {
            Fault(parsed, "decided", "Beslutet är senare än godkännandet.");
        }

        if (approval.Approved > publishedDay)
        {
            Fault(parsed, "approved", "Godkännandet är senare än publiceringen.");
        }

        if (approval.RevisionDue < approval.Approved)
        {
            Fault(parsed, "revisionDue", "Nästa översyn är före godkännandet.");
        }
    }

    private static void CheckMedia(ParsedEdition parsed)
    {
        foreach (var twice in parsed.Edition.Media.GroupBy(item => item.Id).Where(group => group.Count() > 1))
        {
            Fault(parsed, "media", $"Bilden eller filmen '{twice.Key}' står två gånger.");
        }
    }

    private void CheckRelated(ParsedEdition parsed)
    {
        for (var i = 0; i < parsed.Edition.Related.Count; i++)
        {
            if (!documents.Contains(parsed.Edition.Related[i].Document.Value))
            {
                faults.Add(new(parsed.File, parsed.Fields.LineOfItem("related", i), $"Dokumentet '{parsed.Edition.Related[i].Document}' finns inte."));
            }
        }
    }

    private void CheckRegions(ParsedEdition parsed)
    {
        var edition = parsed.Edition;
        if (edition.Region is not null && taxonomy.Region(edition.Region) is null)
        {
            Fault(parsed, "region", $"Okänd region: '{edition.Region}'.");
        }
        else if (edition.Region is null && DocumentTypeFacts.Of(edition.Type).Region == RegionRule.Always)
        {
            Fault(parsed, "region", "region saknas.");
        }

        foreach (var region in edition.Service?.RegionUrls.Keys.Where(slug => taxonomy.Region(slug) is null) ?? [])
        {
            Fault(parsed, "regionUrls", $"Okänd region: '{region}'.");
        }
    }

    private void CheckText(ParsedEdition parsed, EditionPart part)
    {
        var pointers = MarkdownPointers.Of(part.Markdown);
        foreach (var (number, line) in pointers.Citations.Where(citation => citation.Number < 1 || citation.Number > parsed.Edition.References.Count))
        {
            At(line, $"Hänvisningen [{number}] har ingen referens.");
        }

        foreach (var (id, line) in pointers.Documents.Where(link => !documents.Contains(link.Id)))
        {
            At(line, $"Länken går till dokumentet '{id}', som inte finns.");
        }

        foreach (var (id, line) in pointers.Media.Where(media => parsed.Edition.Media.All(item => item.Id != media.Id)))
        {
            At(line, $"Bilden eller filmen '{id}' finns inte i media.");
        }

        foreach (var line in pointers.RawHtmlLines)
        {
            At(line, "Texten har HTML. Skriv Markdown.");
        }

        foreach (var (url, line) in pointers.Links.Where(link => !LinkForm.IsAllowed(link.Url)))
        {
            At(line, $"Länken kan inte följas: '{url}'.");
        }

        void At(int line, string reason) => faults.Add(new(parsed.File, parsed.LineOf(part, line), reason));
    }

    private void CheckAnchors(ParsedEdition parsed, EditionPart part)
    {
        var headings = SectionParser.Parse(part).Sections.SelectMany(section => section.SubSections.Select(sub => (sub.Anchor, sub.Title)).Prepend((section.Anchor, section.Title)));
        foreach (var twice in headings.GroupBy(heading => heading.Anchor).Where(group => group.Count() > 1))
        {
            faults.Add(new(parsed.File, parsed.LineOfHeading(part, twice.Last().Title), $"Ankaret '{twice.Key}' står två gånger."));
        }
    }

    private static void Fault(ParsedEdition parsed, string field, string reason) => parsed.Fields.Fault(field, reason);
}
